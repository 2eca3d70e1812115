namespace Mmo.Cdp.Quarantine;

/// <summary>Which refused events a job is about, and the moment it was asked for.</summary>
internal sealed record QuarantineJobArguments(
    int? SourceNo, string? Reason, string? EventName, DateTimeOffset? FromTime, DateTimeOffset? ToTime, DateTimeOffset AskedAt)
{
    public QuarantineFilter Filter => new(SourceNo, Reason, EventName, FromTime, ToTime);

    public static QuarantineJobArguments Of(QuarantineFilter filter, DateTimeOffset askedAt) =>
        new(filter.SourceNo, filter.Reason, filter.EventName, filter.From, filter.To, askedAt);
}
