namespace Mmo.Cdp.Attributes;

/// <summary>The attributes of a company, and whom it may believe.</summary>
public sealed class AttributeDefinitionsDto
{
    /// <summary>Those with a place of their own first.</summary>
    public IReadOnlyList<AttributeDefinitionDto> Items { get; init; } = [];

    /// <summary>The sources that can be put in order; that of journeys is one of them.</summary>
    public IReadOnlyList<AttributeSourceDto> Sources { get; init; } = [];
}
