using Dapper;

namespace Mmo.Cdp.Quarantine;

/// <summary>Which refused events, as SQL sees it. Each condition stands in the statement only when it is asked for, so that it finds its index.</summary>
internal sealed record QuarantineFilter(int? SourceNo, string? Reason, string? EventName, DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>Fits nothing: the source is unknown.</summary>
    public const int NoSource = -1;

    public string Sql => string.Concat(
        SourceNo is null ? "" : " and q.source_no = @SourceNo",
        Reason is null ? "" : " and q.reason = @Reason",
        EventName is null ? "" : " and strpos(lower(q.event_type), lower(@EventName)) > 0",
        From is null ? "" : " and q.received_at >= @From",
        To is null ? "" : " and q.received_at < @To");

    public DynamicParameters Parameters(object? more = null)
    {
        var parameters = new DynamicParameters(more);
        parameters.Add("SourceNo", SourceNo);
        parameters.Add("Reason", Reason);
        parameters.Add("EventName", EventName);
        parameters.Add("From", From);
        parameters.Add("To", To);
        return parameters;
    }
}
