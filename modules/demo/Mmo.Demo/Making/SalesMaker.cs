using Mmo.CrmSync.History;
using Mmo.CrmSync.Leads;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Making;

/// <summary>Hands the members over to sales when their journey did, and lets the salespeople work on them; the newest of each is left for the newcomer.</summary>
internal sealed class SalesMaker(IPastLeads past) : ITransientDependency
{
    public async Task MakeAsync(IReadOnlyList<PastLead> handovers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // In the order in which they came: salespeople take turns.
        foreach (var some in handovers.OrderBy(h => h.CreatedAt).ThenBy(h => h.Lead.IdempotencyKey, StringComparer.Ordinal).Chunk(IPastLeads.MaxBatch))
        {
            var came = some.ToDictionary(h => h.Lead.IdempotencyKey, h => h.CreatedAt);
            var made = await past.CreateAsync(some, cancellationToken);
            var newest = made.GroupBy(l => l.OwnerId).Select(own => own.MaxBy(l => came[l.IdempotencyKey])!.LeadId).ToHashSet();
            await past.WorkAsync(
                [.. made.Where(l => !newest.Contains(l.LeadId)).Select(l => WorkOn(l, came[l.IdempotencyKey], now)).OfType<PastWork>()], cancellationToken);
        }
    }

    private static PastWork? WorkOn(CreatedLead lead, DateTimeOffset cameAt, DateTimeOffset now) =>
        Deal.Of(lead.IdempotencyKey, cameAt, now) is { } deal
            ? new PastWork(lead.LeadId, deal.AcceptedAt)
            {
                ClosedAt = deal.ClosedAt,
                Amount = deal.Amount,
                Currency = deal.Amount is null ? null : Deal.Currency,
                LostReason = deal.LostReason,
            }
            : null;
}
