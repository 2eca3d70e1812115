using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Enrolments;

/// <summary>
/// Moves people who are due. Every host may do it at once: rows are locked while they are moved, and a host takes those that no other
/// has. Node by node in batches, so one journey with a million people does not keep the others waiting.
/// </summary>
internal sealed class EnrolmentWorker(
    ModuleDatabase<CampaignDbContext> database,
    ICurrentTenant currentTenant,
    FeedSignal signal,
    NodeTick tick,
    TimeProvider clock,
    ILogger<EnrolmentWorker> logger) : TenantWorker<CampaignDbContext>(database, currentTenant, signal)
{
    protected override string Name => "enrolments";

    // The clock is the host's, so that tests can let time pass; it is no user text.
    protected override string TenantsSql => $"select tenant_id from campaign.due_tenants('{clock.GetUtcNow():O}')";

    protected override bool NeedsLease => false;

    protected override string BacklogSql => EnrolmentSql.Backlog;

    protected override DateTimeOffset BacklogTime => clock.GetUtcNow();

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        IReadOnlyList<DueNode> due;
        await using (var transaction = await Database.BeginAsync(tenantId, cancellationToken))
        {
            due = await transaction.QueryAsync<DueNode>(EnrolmentSql.DueNodes, new { Now = clock.GetUtcNow() }, cancellationToken);
        }

        var moved = false;
        foreach (var node in due)
        {
            try
            {
                moved |= await tick.RunAsync(tenantId, node.JourneyId, node.NodeId, cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException
                && !EntityFrameworkCore.DatabaseErrors.IsTransient(exception))
            {
                logger.LogError(exception, "Node {Node} of journey {Journey} could not be carried out; its people are tried again later.", node.NodeId, node.JourneyId);
                await tick.PostponeAsync(tenantId, node.JourneyId, node.NodeId, exception, cancellationToken);
            }
        }

        return moved;
    }

    private sealed class DueNode
    {
        public Guid JourneyId { get; init; }

        public string NodeId { get; init; } = "";
    }
}
