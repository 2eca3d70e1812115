namespace Mmo.Cdp.Quarantine;

/// <summary>How many events were refused, and why.</summary>
public sealed class QuarantineSummaryDto
{
    /// <summary>All of them.</summary>
    public required long Total { get; init; }

    /// <summary>By reason, the most frequent first.</summary>
    public required IReadOnlyList<QuarantineReasonCountDto> Reasons { get; init; }

    /// <summary>Every reason there is, for a choice.</summary>
    public required IReadOnlyList<QuarantineReasonDto> AllReasons { get; init; }
}
