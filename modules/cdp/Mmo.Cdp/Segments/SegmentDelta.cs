using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Live;

namespace Mmo.Cdp.Segments;

/// <summary>Keeps memberships up with the events: the people of each slice are looked at again, in the segments that their events can touch.</summary>
internal sealed class SegmentDelta(MembershipRuns runs, ILiveEvents live, TimeProvider clock) : FeedConsumer<CdpDbContext>
{
    public const string ConsumerName = "segments";

    private const int MaxDirty = 5000;

    public override string Name => ConsumerName;

    public override string Producer => CdpDbContext.Schema;

    public override int MaxBatches => 20;

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        if (slice.Types.Contains(SegmentFeed.Changed))
        {
            await TellPagesAsync(slice, transaction, cancellationToken);
        }

        if (slice.Types.All(t => t == SegmentFeed.Changed))
        {
            return;
        }

        var asOf = EventTime.ToMicroseconds(clock.GetUtcNow());
        var run = await runs.BeginAsync(transaction, asOf, cancellationToken);
        var people = run.HasSegments ? await PeopleAsync(slice, transaction, cancellationToken) : [];
        var dirty = (await transaction.QueryAsync<long>(MembershipSql.TakeDirty, new { Limit = MaxDirty }, cancellationToken)).ToHashSet();
        await transaction.ExecuteAsync(MembershipSql.CountMerged, new { From = slice.FromPosition, To = slice.ToPosition }, cancellationToken);
        if (dirty.Count > 0)
        {
            await run.EndMembershipsOfMergedAsync([.. dirty], cancellationToken);
        }

        await run.ApplyAsync(plan => Touched(plan, people, dirty), cancellationToken);
        await run.FinishAsync(cancellationToken);
    }

    private static async Task<Dictionary<long, TouchedPerson>> PeopleAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var events = new { slice.BatchIds, MinTime = slice.MinTime ?? DateTimeOffset.MinValue, MaxTime = slice.MaxTime ?? DateTimeOffset.MaxValue };
        return (await transaction.QueryAsync<TouchedPerson>(MembershipSql.PeopleOfSlice, events, cancellationToken)).ToDictionary(p => p.ProfileId);
    }

    // Of a person who was merged just now, an order is still an event; what only the other half's past brings is the merge's doing.
    private static IEnumerable<(long ProfileId, string Cause)> Touched(SegmentPlan plan, Dictionary<long, TouchedPerson> people, HashSet<long> dirty)
    {
        foreach (var (profile, person) in people)
        {
            var isNamed = person.EventTypes.Any(plan.Footprint.EventTypes.Contains);
            if (isNamed || plan.Footprint.IsTouchedByAnything || dirty.Contains(profile))
            {
                yield return (profile, !isNamed && dirty.Contains(profile) ? ChangeCause.Merge : person.IsHistory ? ChangeCause.Import : ChangeCause.Event);
            }
        }

        foreach (var profile in dirty.Where(p => !people.ContainsKey(p)))
        {
            yield return (profile, ChangeCause.Merge);
        }
    }

    // The slice holds commits, so what a page reads upon this is already there.
    private async Task TellPagesAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var segment in await transaction.QueryAsync<Guid>(MembershipSql.ChangedSegments, new { slice.BatchIds }, cancellationToken))
        {
            live.Publish(slice.TenantId, $"{SegmentTopic.Name}/{segment}", new { id = segment });
        }
    }

    private sealed class TouchedPerson
    {
        public long ProfileId { get; init; }

        public int[] EventTypes { get; init; } = [];

        public bool IsHistory { get; init; }
    }
}
