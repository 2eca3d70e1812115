namespace Mmo.Cdp.Profiles;

/// <summary>Why two parts are one person.</summary>
/// <param name="PartA">One part.</param>
/// <param name="PartB">The other.</param>
/// <param name="Kind">The reason.</param>
/// <param name="SourceName">The source of the event that linked them, where it is known.</param>
/// <param name="CreationTime">Since when.</param>
/// <param name="UserName">Who joined them by hand.</param>
/// <param name="Reason">What they gave as the reason.</param>
/// <param name="Probability">Of similar ones: how likely they were one person, from 0 to 1.</param>
/// <param name="Agreeing">Of similar ones: labels of the fields that spoke for it, the strongest first.</param>
public sealed record ProfileLinkDto(
    long PartA, long PartB, LinkKind Kind, string? SourceName, DateTimeOffset CreationTime, string? UserName = null, string? Reason = null, double? Probability = null,
    IReadOnlyList<string>? Agreeing = null);
