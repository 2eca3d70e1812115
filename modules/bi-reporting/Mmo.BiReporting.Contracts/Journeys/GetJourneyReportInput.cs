namespace Mmo.BiReporting.Journeys;

/// <summary>Which part of a journey's report.</summary>
public sealed class GetJourneyReportInput
{
    /// <summary>Only what this version sent; null for all versions.</summary>
    public int? Version { get; set; }

    /// <summary>The first day of sending, in the tenant's time zone; null for no beginning.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day of sending; null for no end.</summary>
    public DateOnly? To { get; set; }
}
