using System.Text.Json;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Json;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Notes whose values changed, where people who come later are compared too.</summary>
internal sealed class MatchingConsumer : FeedConsumer<CdpDbContext>
{
    public const string ConsumerName = "matching";

    public override string Name => ConsumerName;

    public override string Producer => CdpDbContext.Schema;

    public override bool StartsAtEnd => true;

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        if (slice.MinTime is null || await transaction.SingleOrDefaultAsync<string>(MatchSql.ContinuousFields, null, cancellationToken) is not { } json)
        {
            return;
        }

        var fields = JsonSerializer.Deserialize<MatchField[]>(json, MmoJson.Options)!;
        await transaction.ExecuteAsync(
            MatchSql.MarkDue, new { slice.BatchIds, slice.MinTime, slice.MaxTime, Attributes = MatchRecords.Attributes(fields), Salt = MatchRecords.Salt(fields) }, cancellationToken);
    }
}
