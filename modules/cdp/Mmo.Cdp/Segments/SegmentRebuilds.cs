using Dapper;
using Microsoft.Extensions.Logging;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.Live;
using Mmo.Localization;
using Npgsql;

namespace Mmo.Cdp.Segments;

/// <summary>Works a segment out from scratch, one at a time a tenant, those first that others build on.</summary>
internal sealed class SegmentRebuilds(
    ModuleDatabase<CdpDbContext> database, ConditionCatalogs catalogs, OperationBook<CdpDbContext> operations, ILiveEvents live, IMmoTexts texts, TimeProvider clock,
    ILogger<SegmentRebuilds> logger)
    : ISingletonDependency
{
    // Grouping the events of a million people must not go through files in pieces of 4 MB.
    private const string Prepare = "set local statement_timeout = '10min'; set local work_mem = '64MB'";

    private const int TimeoutSeconds = 660;

    // So many that the planner's idea of how large a segment is does not hold any more.
    private const int Many = 1000;

    /// <summary>True when there may be another one.</summary>
    public async Task<bool> RunOneAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(tenantId, cancellationToken);
        var asOf = EventTime.ToMicroseconds(clock.GetUtcNow());
        SegmentDefinition? segment = null;
        long? changed = 0;
        try
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            await transaction.ExecuteAsync(MembershipSql.Lock, null, cancellationToken);
            var waiting = await transaction.QueryAsync<SegmentDefinition>(MembershipSql.NextRebuild, new { AsOf = asOf }, cancellationToken);
            if (waiting.Count == 0)
            {
                return false;
            }

            var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
            segment = SegmentGraph.Sort(waiting, catalog)[0];
            if (ConditionParsing.Bind(segment.Condition, catalog, new ConditionFaults(texts)) is not { } condition)
            {
                await FailAsync(transaction, segment.Id, SegmentErrors.Broken, asOf, cancellationToken);
            }
            else
            {
                changed = await RebuildAsync(transaction, segment, condition, new ConditionClock(asOf, zone), catalog, cancellationToken);
            }

            if (changed is null)
            {
                // Somebody saved a new condition in the meantime: what was worked out here is worth nothing.
                return true;
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch (PostgresException exception) when (segment is not null && !DatabaseErrors.IsTransient(exception) && !cancellationToken.IsCancellationRequested)
        {
            logger.LogError("Segment {Segment} could not be rebuilt: {SqlState}.", segment.Id, exception.SqlState);
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            await FailAsync(transaction, segment.Id, SegmentErrors.Of(exception), asOf, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        live.Publish(tenantId, $"{SegmentTopic.Name}/{segment.Id}", new { id = segment.Id });
        operations.Tell(tenantId);
        if (changed >= Many)
        {
            await database.QueryWithoutTenantAsync<string>(MembershipSql.Analyze, null, cancellationToken);
        }

        return true;
    }

    private async Task FailAsync(TenantTransaction transaction, Guid segmentId, string error, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(MembershipSql.Failed, new { Segment = segmentId, error, at }, cancellationToken);
        await operations.EndFollowedAsync(transaction, SegmentOperation.Failed(segmentId, error), cancellationToken);
    }

    /// <returns>How many came and went; null when the condition is not the one that is stored now.</returns>
    private async Task<long?> RebuildAsync(
        TenantTransaction transaction, SegmentDefinition segment, BoundNode condition, ConditionClock clock, ConditionCatalog catalog, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(Prepare, null, cancellationToken);
        var compiled = ConditionCompiler.Compile(condition, PeopleScope.Everyone, clock, withDue: true);
        var batchId = await transaction.SingleOrDefaultAsync<long>("select nextval('cdp.feed_batch_id')", null, cancellationToken);
        var parameters = new Dictionary<string, object>(compiled.Parameters)
        {
            ["Segment"] = segment.Id, ["AsOf"] = clock.AsOf, ["Batch"] = batchId, ["Offset"] = 0,
        };
        var outcome = await transaction.Connection.QuerySingleAsync<Outcome>(new CommandDefinition(
            MembershipSql.Rebuild(compiled), parameters, transaction.Transaction, TimeoutSeconds, cancellationToken: cancellationToken));
        var isCurrent = await transaction.ExecuteAsync(
            MembershipSql.Finished,
            new { Segment = segment.Id, segment.ConditionVersion, outcome.MemberCount, outcome.FeedPosition, clock.AsOf }, cancellationToken);
        if (isCurrent == 0)
        {
            return null;
        }

        await operations.EndFollowedAsync(transaction, SegmentOperation.Done(segment.Id, outcome.MemberCount), cancellationToken);
        if (outcome.ChangedCount > 0)
        {
            var dependents = catalog.Segments.Values.Where(s => s.Id != segment.Id && s.References.Contains(segment.Id)).Select(s => s.Id).ToArray();
            await transaction.ExecuteAsync(MembershipSql.RebuildAlso, new { Ids = dependents }, cancellationToken);
            await MembershipRun.AppendFeedAsync(transaction, batchId, outcome.ChangedCount, cancellationToken);
        }

        return outcome.ChangedCount;
    }

    private sealed class Outcome
    {
        public long MemberCount { get; init; }

        public long ChangedCount { get; init; }

        public long FeedPosition { get; init; }
    }
}
