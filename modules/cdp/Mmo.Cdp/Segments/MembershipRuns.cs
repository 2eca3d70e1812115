using Microsoft.Extensions.Logging;
using Mmo.Cdp.Conditions;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Mmo.Cdp.Segments;

/// <summary>Begins work on a tenant's memberships: takes the lock, loads and compiles the segments.</summary>
internal sealed class MembershipRuns(ConditionCatalogs catalogs, IMmoTexts texts, ILogger<MembershipRuns> logger) : ISingletonDependency
{
    public async Task<MembershipRun> BeginAsync(TenantTransaction transaction, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var zone = await catalogs.ZoneAsync(transaction.TenantId, cancellationToken);
        await transaction.ExecuteAsync(MembershipSql.Lock, null, cancellationToken);
        await transaction.ExecuteAsync("set local statement_timeout = '25s'", null, cancellationToken);

        // What must be rebuilt anyway is left out: the rebuild waits for the lock and so sees all that this run saw.
        var segments = (await transaction.QueryAsync<SegmentDefinition>(MembershipSql.Definitions, null, cancellationToken)).Where(s => !s.NeedsRebuild).ToArray();
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        var clock = new ConditionClock(asOf, zone);
        var plans = new List<SegmentPlan>(segments.Length);
        foreach (var segment in SegmentGraph.Sort(segments, catalog))
        {
            if (ConditionParsing.Bind(segment.Condition, catalog, new ConditionFaults(texts)) is { } condition)
            {
                var compiled = ConditionCompiler.Compile(condition, PeopleScope.Ids, clock, withDue: true);
                plans.Add(new SegmentPlan(segment.Id, condition, new ConditionFootprint(condition), MembershipSql.Delta(compiled), compiled.Parameters));
            }
            else
            {
                logger.LogWarning("The condition of segment {Segment} no longer fits the catalogue.", segment.Id);
                await transaction.ExecuteAsync(MembershipSql.Failed, new { Segment = segment.Id, Error = SegmentErrors.Broken, At = asOf }, cancellationToken);
            }
        }

        return new MembershipRun(transaction, plans, clock.AsOf, logger);
    }
}
