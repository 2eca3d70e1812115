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
            var (from, to) = (division.From.No, division.To.No);
            var enrolments = await transaction.QueryAsync<Guid>(PartDivisionSql.Reassign, new { From = from, To = to }, cancellationToken);
            foreach (var some in enrolments.Chunk(PartDivisionHandler.PerAction))
            {
                await EnrolmentDivision.FollowAsync(transaction, from, to, some, cancellationToken);
                await LeaveAsync(transaction, new DividedRecords(from, to, some), cancellationToken);
            }
        }
    }

    // Once more when whatever had the old part in its hands is through: a message on the wire, a step's lead that sales are just taking.
    private async Task LeaveAsync(TenantTransaction transaction, DividedRecords records, CancellationToken cancellationToken)
    {
        foreach (var dueAt in new[] { (DateTimeOffset?)null, clock.GetUtcNow() + PartDivisionHandler.Afterwards })
        {
            await transaction.EnqueueActionAsync(PartDivisionHandler.ActionKind, Uuid.Next(clock).ToString("N"), records, dueAt, cancellationToken);
        }
    }
}
