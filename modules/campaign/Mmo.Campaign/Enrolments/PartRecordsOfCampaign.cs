using Mmo.Cdp.People;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Enrolments;

/// <summary>How often parts were in journeys, and how many messages they were sent.</summary>
internal sealed class PartRecordsOfCampaign(ModuleDatabase<CampaignDbContext> database) : IPartRecords, ITransientDependency
{
    public const string Enrolments = "campaign.enrolments";
    public const string Messages = "campaign.messages";

    private const string Count =
        """
        select k.part_no,
               (select count(*) from campaign.enrolment where part_no = k.part_no) as enrolments,
               (select count(*) from campaign.message where part_no = k.part_no) as messages
        from unnest(@Parts) as k (part_no)
        """;

    public async Task<IReadOnlyList<PartRecords>> CountAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<(long PartNo, long Enrolments, long Messages)>(
            Count, new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return
        [
            .. rows.Where(r => r.Enrolments > 0).Select(r => new PartRecords(Enrolments, new PartId(r.PartNo), r.Enrolments)),
            .. rows.Where(r => r.Messages > 0).Select(r => new PartRecords(Messages, new PartId(r.PartNo), r.Messages)),
        ];
    }
}
