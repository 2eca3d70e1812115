namespace Mmo.Cdp.Unmerging;

/// <summary>Events that an un-merge took out of a single part.</summary>
public sealed class PartDivisionDto
{
    /// <summary>The part that they belonged to.</summary>
    public required long PartNo { get; init; }

    /// <summary>The part that they belong to since.</summary>
    public required long NewPartNo { get; init; }

    /// <summary>From when on; null for all from the first on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Up to when; null for all to the last.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>How many they were.</summary>
    public required long EventCount { get; init; }
}
