using Microsoft.Extensions.Logging;
using Mmo.Cdp.Conditions;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.Cdp.Segments;

/// <summary>
/// One transaction's work on the memberships of one tenant: every segment after those it builds on, all changes in one commit of the feed.
/// A segment that fails is put aside and rebuilt later; the others go on.
/// </summary>
internal sealed class MembershipRun(TenantTransaction transaction, IReadOnlyList<SegmentPlan> plans, DateTimeOffset asOf, ILogger logger)
{
    private const int MaxPeople = 5000;
    private const string Savepoint = "segment";

    private readonly Dictionary<Guid, List<MembershipChange>> _changes = [];
    private long _batchId;
    private int _count;

    /// <summary>False where no event can change a membership.</summary>
    public bool HasSegments => plans.Count > 0;

    /// <summary>Works out each segment for the people whom <paramref name="touched"/> names, and for those whom a segment below has just taken or lost.</summary>
    public async Task ApplyAsync(Func<SegmentPlan, IEnumerable<(long ProfileId, string Cause)>> touched, CancellationToken cancellationToken)
    {
        foreach (var plan in plans)
        {
            var people = new Dictionary<long, string>();
            foreach (var (profile, cause) in touched(plan))
            {
                people[profile] = cause;
            }

            foreach (var change in plan.Footprint.Segments.SelectMany(s => _changes.GetValueOrDefault(s, [])))
            {
                people[change.ProfileId] = change.Cause;
            }

            if (people.Count > 0 && await TryAsync(plan, people, cancellationToken) is { Count: > 0 } changes)
            {
                _changes[plan.SegmentId] = changes;
            }
        }
    }

    /// <summary>Ends memberships of parts that are no profile any more.</summary>
    public async Task EndMembershipsOfMergedAsync(long[] survivors, CancellationToken cancellationToken) =>
        _count += await transaction.SingleOrDefaultAsync<int>(
            MembershipSql.EndMembershipsOfMergedParts,
            new { Profiles = survivors, Batch = await BatchAsync(cancellationToken), Offset = _count, AsOf = asOf },
            cancellationToken);

    /// <summary>Puts the changes on the feed; nothing follows but the commit.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(MembershipSql.UpToDate, new { AsOf = asOf }, cancellationToken);
        if (_count > 0)
        {
            await AppendFeedAsync(transaction, _batchId, _count, cancellationToken);
        }
    }

    public static Task AppendFeedAsync(TenantTransaction transaction, long batchId, long count, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            "select cdp.append_feed(@batchId, array[@Type], null, null, @Count)",
            new { batchId, Type = SegmentFeed.Changed, Count = (int)Math.Min(count, int.MaxValue) }, cancellationToken);

    private async Task<long> BatchAsync(CancellationToken cancellationToken) => _batchId == 0
        ? _batchId = await transaction.SingleOrDefaultAsync<long>("select nextval('cdp.feed_batch_id')", null, cancellationToken)
        : _batchId;

    private async Task<List<MembershipChange>?> TryAsync(SegmentPlan plan, Dictionary<long, string> people, CancellationToken cancellationToken)
    {
        var before = _count;
        await transaction.Transaction.SaveAsync(Savepoint, cancellationToken);
        try
        {
            var changes = new List<MembershipChange>();
            foreach (var chunk in people.Chunk(MaxPeople))
            {
                changes.AddRange(await UpdateAsync(plan, chunk, cancellationToken));
            }

            await transaction.Transaction.ReleaseAsync(Savepoint, cancellationToken);
            return changes;
        }
        catch (PostgresException exception) when (!DatabaseErrors.IsTransient(exception) && !cancellationToken.IsCancellationRequested)
        {
            logger.LogError("Segment {Segment} could not be worked out: {SqlState}. It will be rebuilt.", plan.SegmentId, exception.SqlState);
            await transaction.Transaction.RollbackAsync(Savepoint, cancellationToken);
            _count = before;
            await transaction.ExecuteAsync(
                MembershipSql.Failed, new { Segment = plan.SegmentId, Error = SegmentErrors.Of(exception), At = asOf }, cancellationToken);
            return null;
        }
    }

    private async Task<IReadOnlyList<MembershipChange>> UpdateAsync(
        SegmentPlan plan, KeyValuePair<long, string>[] people, CancellationToken cancellationToken)
    {
        var changes = await transaction.QueryAsync<MembershipChange>(
            plan.Sql,
            new Dictionary<string, object>(plan.Parameters)
            {
                ["ids"] = people.Select(p => p.Key).ToArray(),
                ["Causes"] = people.Select(p => p.Value).ToArray(),
                ["Segment"] = plan.SegmentId,
                ["AsOf"] = asOf,
                ["Batch"] = await BatchAsync(cancellationToken),
                ["Offset"] = _count,
            },
            cancellationToken);
        _count += changes.Count;
        if (changes.Sum(c => c.IsEntry ? 1 : -1) is not 0 and var by)
        {
            await transaction.ExecuteAsync(MembershipSql.Counted, new { By = by, Segment = plan.SegmentId }, cancellationToken);
        }

        return changes;
    }
}
