using Microsoft.Extensions.Logging;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.Campaign.Telemetry;
using Mmo.Campaign.Tenants;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.Ids;

namespace Mmo.Campaign.Enrolments;

/// <summary>Takes a batch of people who are due at one node and lets the node's runner carry it out.</summary>
internal sealed class NodeTick(
    ModuleDatabase<CampaignDbContext> database,
    JourneyPlans plans,
    TenantZones zones,
    IEnumerable<INodeRunner> runners,
    IEnumerable<ICallingNodeRunner> callingRunners,
    JourneyLive live,
    TimeProvider clock,
    ILogger<NodeTick> logger) : ISingletonDependency
{
    public const int BatchSize = 5000;

    private static readonly TimeSpan ErrorPause = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Type, INodeRunner> _runners = runners.ToDictionary(r => r.NodeType);
    private readonly Dictionary<Type, ICallingNodeRunner> _callingRunners = callingRunners.ToDictionary(r => r.NodeType);

    /// <param name="ofPlugIns">True for the round over the nodes of plug-ins, which leaves the others alone.</param>
    /// <returns>True when somebody was moved, so that there may be more.</returns>
    public async Task<bool> RunAsync(Guid tenantId, Guid journeyId, string nodeId, bool ofPlugIns, CancellationToken cancellationToken)
    {
        var zone = await zones.GetAsync(tenantId, cancellationToken);
        List<(ICallingNodeRunner Runner, JourneyPlan Plan, JourneyNode Node, EnrolmentRow[] Rows, Guid Claim)> calls = [];
        await using (var transaction = await database.BeginAsync(tenantId, cancellationToken))
        {
            var journey = (await plans.RunningAsync(transaction, cancellationToken)).FirstOrDefault(j => j.Id == journeyId);
            if (journey is not { Status: JourneyStatus.Running } || journey.Versions.Values.Any(p => p.Find(nodeId) is PlugInNode) != ofPlugIns)
            {
                return false;
            }

            if (journey.Versions.Values.Any(p => p.Find(nodeId) is { } n && _runners.TryGetValue(n.GetType(), out var r) && r.SharesWaitLock))
            {
                // Before any row is locked: the consumer of events takes its lock and then rows.
                await transaction.ExecuteAsync(WaitSql.LockShared, new { transaction.TenantId }, cancellationToken);
            }

            var now = clock.GetUtcNow();
            var rows = await transaction.QueryAsync<EnrolmentRow>(EnrolmentSql.LockDue, new { journeyId, nodeId, now, Limit = BatchSize }, cancellationToken);
            var moves = new Moves(transaction, now, zone, clock);
            foreach (var version in rows.GroupBy(r => r.Version))
            {
                var plan = journey.Versions[version.Key];
                var node = plan.Find(nodeId) ?? throw new InvalidOperationException($"Version {version.Key} has no node {nodeId}.");
                using var span = CampaignTelemetry.StartNode(node, version.Count());
                if (_callingRunners.TryGetValue(node.GetType(), out var calling))
                {
                    var claim = Uuid.Next(clock);
                    await transaction.ExecuteAsync(
                        EnrolmentSql.Claim, new { tenantId, claim, Until = now + ClaimRenewal.Duration, Ids = version.Select(r => r.Id).ToArray() }, cancellationToken);
                    calls.Add((calling, plan, node, [.. version], claim));
                }
                else
                {
                    await _runners[node.GetType()].RunAsync(new NodeBatch(plan, node, [.. version], moves), cancellationToken);
                }
            }

            await FinishAsync(transaction, moves, journey, nodeId, cancellationToken);
            if (rows.Count == 0)
            {
                return false;
            }
        }

        foreach (var (runner, plan, node, rows, claim) in calls)
        {
            await using var renewal = new ClaimRenewal(cancellation => RenewAsync(tenantId, claim, rows, cancellation), logger);
            try
            {
                var decisions = await runner.DecideAsync(node, rows, clock.GetUtcNow(), cancellationToken);
                await ApplyAsync(tenantId, plan, node, claim, decisions, zone, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && !EntityFrameworkCore.DatabaseErrors.IsTransient(exception))
            {
                await GiveUpAsync(tenantId, claim, rows, cancellationToken);
                throw;
            }
        }

        return true;
    }

    public async Task PostponeAsync(Guid tenantId, Guid journeyId, string nodeId, Exception error, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var now = clock.GetUtcNow();
        await transaction.ExecuteAsync(
            EnrolmentSql.Postpone, new { tenantId, journeyId, nodeId, now, Until = now + ErrorPause, Limit = BatchSize }, cancellationToken);
        await transaction.ExecuteAsync(EnrolmentSql.NoteError, new { journeyId, nodeId, now, Error = error.Message }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>They are stuck, not under way: seen as such, and tried again after the pause and not when the claim runs out.</summary>
    private async Task GiveUpAsync(Guid tenantId, Guid claim, EnrolmentRow[] rows, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            EnrolmentSql.GiveUp, new { tenantId, claim, Until = clock.GetUtcNow() + ErrorPause, Ids = rows.Select(r => r.Id).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task RenewAsync(Guid tenantId, Guid claim, EnrolmentRow[] rows, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            EnrolmentSql.RenewClaim,
            new { tenantId, claim, Until = clock.GetUtcNow() + ClaimRenewal.Duration, Ids = rows.Select(r => r.Id).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task ApplyAsync(
        Guid tenantId, JourneyPlan plan, JourneyNode node, Guid claim, IReadOnlyDictionary<Guid, Decision> decisions, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var moves = new Moves(transaction, clock.GetUtcNow(), zone, clock);

        // Who was taken out of the journey meanwhile no longer carries the claim.
        var rows = await transaction.QueryAsync<EnrolmentRow>(EnrolmentSql.LockClaimed, new { tenantId, claim, Ids = decisions.Keys.ToArray() }, cancellationToken);
        foreach (var output in rows.GroupBy(r => decisions[r.Id].Output))
        {
            await moves.AdvanceAsync(
                plan, node, output.Key, [.. output.Select(r => new Move(r) { Outcome = decisions[r.Id].Outcome, Reason = decisions[r.Id].Reason })], cancellationToken);
        }

        await moves.FinishAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        live.Changed(tenantId, plan.JourneyId);
    }

    private async Task FinishAsync(TenantTransaction transaction, Moves moves, RunningJourney journey, string nodeId, CancellationToken cancellationToken)
    {
        if (journey.LastErrorNodeId == nodeId)
        {
            await transaction.ExecuteAsync(EnrolmentSql.ClearError, new { JourneyId = journey.Id, nodeId }, cancellationToken);
        }

        await moves.FinishAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (moves.Counts.Journeys.Any())
        {
            live.Changed(transaction.TenantId, journey.Id);
        }
    }
}
