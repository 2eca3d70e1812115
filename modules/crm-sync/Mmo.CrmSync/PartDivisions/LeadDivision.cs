using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.CrmSync.PartDivisions;

/// <summary>Gives leads the part that what they came of has now.</summary>
internal sealed class LeadDivision(ModuleDatabase<CrmSyncDbContext> database, TimeProvider clock) : ITransientDependency
{
    private const string Reassign =
        """
        update crm.lead set part_no = @To
        where part_no = @From and split_part(idempotency_key, ':', 1) = any(@Origins)
        returning id
        """;

    public async Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<string> origins, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(origins.Count, ILeads.MaxBatch);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var leads = await transaction.QueryAsync<Guid>(Reassign, new { From = from.No, To = to.No, Origins = origins.ToArray() }, cancellationToken);
        if (leads.Count > 0)
        {
            await transaction.EnqueueActionAsync(
                DividedLeadsHandler.ActionKind, Uuid.Next(clock).ToString("N"), new DividedLeads(from.No, to.No, leads), null, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
