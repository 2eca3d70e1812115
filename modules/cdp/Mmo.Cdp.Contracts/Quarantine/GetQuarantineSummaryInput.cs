namespace Mmo.Cdp.Quarantine;

/// <summary>Which time to sum up.</summary>
public sealed class GetQuarantineSummaryInput
{
    /// <summary>Only of this source.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>From when; a week ago when it is left out.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? To { get; set; }
}
