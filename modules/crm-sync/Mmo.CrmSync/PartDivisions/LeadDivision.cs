using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Reporting;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.CrmSync.PartDivisions;

/// <summary>Gives leads the part that what they came of has now.</summary>
internal sealed class LeadDivision(ModuleDatabase<CrmSyncDbContext> database, TimeProvider clock) : ITransientDependency
{
    // Once more when events that were on their way to cdp under the old part are through.
    private static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(2);

    private const string Reassign =
        """
        update crm.lead set part_no = @To
        where part_no = @From and split_part(idempotency_key, ':', 1) = any(@Origins)
        returning id
        """;

    private const string Origins =
        """
        select id, part_no, split_part(idempotency_key, ':', 1) as origin
        from crm.lead
        where part_no = any(@Parts) and idempotency_key is not null
        """;

    /// <summary>What became of them, and nobody has told cdp yet.</summary>
    private const string Readdress =
        """
        update crm.action
        set payload = payload || jsonb_build_object('partNo', @To)
        where tenant_id = @TenantId and state < 2 and kind = @ActionKind
          and (payload ->> 'partNo')::bigint = @From and split_part(payload ->> 'id', ':', 2)::uuid = any(@Leads)
        """;

    public async Task<IReadOnlyList<LeadOrigin>> FindOriginsAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts.Count, ILeads.MaxBatch);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<(Guid Id, long PartNo, string Origin)>(Origins, new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. rows.Select(r => new LeadOrigin(r.Id, new PartId(r.PartNo), r.Origin))];
    }

    public async Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<string> origins, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(origins.Count, ILeads.MaxBatch);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var leads = await transaction.QueryAsync<Guid>(Reassign, new { From = from.No, To = to.No, Origins = origins.ToArray() }, cancellationToken);
        if (leads.Count > 0)
        {
            var divided = new DividedLeads(from.No, to.No, leads);
            await transaction.ExecuteAsync(
                Readdress, new { transaction.TenantId, LeadEventsHandler.ActionKind, From = from.No, To = to.No, Leads = leads.ToArray() }, cancellationToken);
            await transaction.EnqueueActionAsync(DividedLeadsHandler.ActionKind, Uuid.Next(clock).ToString("N"), divided, null, cancellationToken);
            await transaction.EnqueueActionAsync(DividedLeadsHandler.ActionKind, Uuid.Next(clock).ToString("N"), divided, clock.GetUtcNow() + Afterwards, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
