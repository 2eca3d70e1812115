using System.Text.Json;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.Json;
using Mmo.LongJobs;

namespace Mmo.Cdp.Quarantine;

/// <summary>The operations over the quarantine: one at a time a tenant, as the quarantine's own page shows them.</summary>
internal static class QuarantineJobs
{
    public const string Replay = "cdp.quarantine-replay";
    public const string Discard = "cdp.quarantine-discard";
    public const string Exclusive = "cdp.quarantine";

    public const string Stored = "stored";
    public const string Duplicates = "duplicates";
    public const string Refused = "refused";

    public static readonly string[] Kinds = [Replay, Discard];

    public static QuarantineJobDto ToDto(OperationRow row)
    {
        var counts = JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!;
        return new QuarantineJobDto
        {
            Id = row.Id,
            Kind = row.Kind == Replay ? QuarantineJobKind.Replay : QuarantineJobKind.Discard,
            State = OperationStates.Read(row.State) switch
            {
                OperationState.Done => QuarantineJobState.Done,
                OperationState.Cancelled => QuarantineJobState.Cancelled,
                OperationState.Failed => QuarantineJobState.Failed,
                _ => QuarantineJobState.Running,
            },
            Total = row.Total ?? 0,
            Done = row.Done,
            Stored = counts.GetValueOrDefault(Stored),
            Duplicates = counts.GetValueOrDefault(Duplicates),
            Refused = counts.GetValueOrDefault(Refused),
            UserName = row.UserName,
            CreatedTime = row.CreatedAt,
            FinishedTime = row.FinishedAt,
        };
    }
}
