using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Enrolments;

/// <summary>One round over the nodes where people are due. A node that cannot be carried out keeps its people; the others go on.</summary>
internal sealed class DueNodes(ModuleDatabase<CampaignDbContext> database, NodeTick tick, TimeProvider clock, ILogger<DueNodes> logger) : ISingletonDependency
{
    // The clock is the host's, so that tests can let time pass; it is no user text.
    public static string TenantsSql(TimeProvider clock) => $"select tenant_id from campaign.due_tenants('{clock.GetUtcNow():O}')";

    /// <returns>True when somebody was moved, so that there may be more.</returns>
    public async Task<bool> RunAsync(Guid tenantId, bool ofPlugIns, CancellationToken cancellationToken)
    {
        IReadOnlyList<DueNode> due;
        await using (var transaction = await database.BeginAsync(tenantId, cancellationToken))
        {
            due = await transaction.QueryAsync<DueNode>(EnrolmentSql.DueNodes, new { Now = clock.GetUtcNow() }, cancellationToken);
        }

        var moved = false;
        foreach (var node in due)
        {
            try
            {
                moved |= await tick.RunAsync(tenantId, node.JourneyId, node.NodeId, ofPlugIns, cancellationToken);
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
