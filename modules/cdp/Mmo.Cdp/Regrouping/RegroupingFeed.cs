using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Segments;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Cdp.Regrouping;

/// <summary>Tells segments and other modules. It takes the feed lock, so nothing follows but the commit.</summary>
internal static class RegroupingFeed
{
    /// <summary>People were joined, under the batch that <see cref="ProfileJoin"/> answered.</summary>
    public static Task TellJoinedAsync(TenantTransaction transaction, long batchId, CancellationToken cancellationToken) =>
        TellAsync(transaction, batchId, [SegmentFeed.Changed, ProfileFeed.Regrouped, FeedEvent.NameOf<ProfilesMerged>()], cancellationToken);

    /// <summary>Parts belong to other profiles now.</summary>
    public static async Task TellRegroupedAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        await TellAsync(
            transaction, await transaction.SingleOrDefaultAsync<long>(RegroupingSql.NextBatch, null, cancellationToken), [ProfileFeed.Regrouped], cancellationToken);

    /// <summary>The same, after some parts were divided.</summary>
    public static async Task TellRegroupedAsync(TenantTransaction transaction, IReadOnlyList<PartDivision> divisions, CancellationToken cancellationToken)
    {
        await TellRegroupedAsync(transaction, cancellationToken);
        if (divisions.Count > 0)
        {
            await transaction.AppendFeedAsync([.. divisions.Select(d => FeedEvent.Of(new PartDivided(new(d.PartNo), new(d.NewPartNo)), d.PartNo))], cancellationToken);
        }
    }

    private static Task TellAsync(TenantTransaction transaction, long batchId, string[] types, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(RegroupingSql.Tell, new { Batch = batchId, Types = types, Count = 1 }, cancellationToken);
}
