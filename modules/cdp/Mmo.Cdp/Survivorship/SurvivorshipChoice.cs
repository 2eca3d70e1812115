using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Survivorship;

/// <summary>How the value of an attribute is chosen.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="SourceOrder">Of <see cref="SurvivorshipRule.Sources"/>: the numbers of the sources, the one that is believed first.</param>
internal sealed record SurvivorshipChoice(SurvivorshipRule Rule, int[] SourceOrder)
{
    public static readonly SurvivorshipChoice Default = new(SurvivorshipRule.Latest, []);

    /// <summary>As it stands in the database; without a rule the default.</summary>
    public static SurvivorshipChoice Read(string? rule, int[]? sourceOrder) =>
        rule is null ? Default : new SurvivorshipChoice(Enum.Parse<SurvivorshipRule>(rule, ignoreCase: true), sourceOrder ?? []);

    /// <summary>As statements take it; null for the default.</summary>
    public string? Written => Rule == SurvivorshipRule.Latest ? null : Rule.ToString().ToLowerInvariant();

    public bool IsSameAs(SurvivorshipChoice other) => Rule == other.Rule && SourceOrder.SequenceEqual(other.SourceOrder);
}
