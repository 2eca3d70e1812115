using Mmo.Cdp.People;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.CrmSync.Leads;

/// <summary>How many leads were made of parts.</summary>
internal sealed class PartRecordsOfLeads(ModuleDatabase<CrmSyncDbContext> database) : IPartRecords, ITransientDependency
{
    public async Task<IReadOnlyList<PartRecords>> CountAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<(long PartNo, long Leads)>(
            "select part_no, count(*) from crm.lead where part_no = any(@Parts) group by part_no", new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [.. rows.Select(r => new PartRecords(ILeads.RecordKind, new PartId(r.PartNo), r.Leads))];
    }
}
