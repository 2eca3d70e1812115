using Mmo.Campaign.Enrolments;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.PartDivisions;

/// <summary>What <see cref="PartDivisionConsumer"/> would let follow: enrolments with the event that began them, their messages and their leads.</summary>
internal sealed class EventRecordsOfCampaign(ModuleDatabase<CampaignDbContext> database, ILeads sales) : IEventRecords, ITransientDependency
{
    public async Task<IReadOnlyList<EventRecord>> FindAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default)
    {
        var rows = await RowsAsync(parts, cancellationToken);
        var enrolments = rows.Where(r => r.Id == r.EnrolmentId).ToDictionary(r => r.Id.ToString("N"));
        var leads = enrolments.Count == 0 ? [] : await sales.FindOriginsAsync(parts, cancellationToken);
        return
        [
            .. rows.Select(r => Of(r.Id == r.EnrolmentId ? PartRecordsOfCampaign.Enrolments : PartRecordsOfCampaign.Messages, r.Id, r)),
            .. leads.Where(l => enrolments.ContainsKey(l.Origin) && enrolments[l.Origin].PartNo == l.Part.No).Select(l => Of(ILeads.RecordKind, l.LeadId, enrolments[l.Origin])),
        ];
    }

    private static EventRecord Of(string kind, Guid id, EventRecordRow row) => new(kind, id, new PartId(row.PartNo), row.EventId, row.EventTime);

    private async Task<IReadOnlyList<EventRecordRow>> RowsAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<EventRecordRow>(PartDivisionSql.ByEvent, new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}
