using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Survivorship;

/// <summary>The rule of an attribute as it stands in the database.</summary>
internal sealed class SurvivorshipRow
{
    public string Attribute { get; init; } = "";

    public string Rule { get; init; } = "";

    public int[] SourceOrder { get; init; } = [];

    public SurvivorshipChoice ToChoice() => new(Enum.Parse<SurvivorshipRule>(Rule, ignoreCase: true), SourceOrder);
}
