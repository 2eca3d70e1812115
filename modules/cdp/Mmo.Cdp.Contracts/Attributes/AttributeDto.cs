using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Attributes;

/// <summary>An attribute of people.</summary>
public sealed class AttributeDto
{
    /// <summary>The key, as conditions and templates use it.</summary>
    public required string Key { get; init; }

    /// <summary>The name in the language of the request.</summary>
    public required string Label { get; init; }

    /// <summary>The type.</summary>
    public AttributeType Type { get; init; }

    /// <summary>True for personal data.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The operators that conditions may use on it.</summary>
    public IReadOnlyList<ConditionOperator> Operators { get; init; } = [];
}
