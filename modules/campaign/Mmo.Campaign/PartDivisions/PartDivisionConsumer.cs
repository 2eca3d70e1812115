using System.Text.Json;
using Mmo.Cdp.PartDivisions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Campaign.PartDivisions;

/// <summary>
/// A part turned out to be two people: who entered a journey by an event that belongs to the other one now is the other one, with the messages
/// and calls that came of it. Who entered in another way stays with the identifier.
/// </summary>
internal sealed class PartDivisionConsumer(TimeProvider clock) : FeedConsumer<CampaignDbContext>
{
    private static readonly string Divided = FeedEvent.NameOf<PartDivided>();

    public override string Name => "part-divisions";

    public override string Producer => "cdp";

    public override bool StartsAtEnd => true;

    public override Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>?>(new HashSet<string> { Divided });

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var told = await transaction.QueryAsync<string>(PartDivisionSql.Told, new { slice.BatchIds, Name = Divided }, cancellationToken);
        foreach (var division in told.Select(payload => JsonSerializer.Deserialize<PartDivided>(payload, MmoJson.Options)!))
        {
            var rows = await transaction.QueryAsync<ReassignedRow>(
                PartDivisionSql.Reassign, new { From = division.From.No, To = division.To.No }, cancellationToken);
            foreach (var some in rows.Chunk(PartDivisionHandler.PerAction))
            {
                var records = new DividedRecords(
                    division.From.No, division.To.No, [.. some.Where(r => !r.IsMessage).Select(r => r.Id)], [.. some.Where(r => r.IsMessage).Select(r => r.Id)]);
                await transaction.EnqueueActionAsync(PartDivisionHandler.ActionKind, Uuid.Next(clock).ToString("N"), records, null, cancellationToken);
            }
        }
    }
}
