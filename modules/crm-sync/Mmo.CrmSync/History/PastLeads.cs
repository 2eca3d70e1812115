using Mmo.CrmSync.Leads;
using Mmo.CrmSync.Reporting;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;

namespace Mmo.CrmSync.History;

internal sealed class PastLeads(ModuleDatabase<CrmSyncDbContext> database, LeadCreation creation, LeadEvents events, TimeProvider clock)
    : IPastLeads, ITransientDependency
{
    public async Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<PastLead> leads, CancellationToken cancellationToken = default)
    {
        await EnsureDemoAsync(cancellationToken);
        return await creation.CreateAsync(
            [.. leads.Select(l => l.Lead)], leads.ToDictionary(l => l.Lead.IdempotencyKey, l => l.CreatedAt), cancellationToken);
    }

    public async Task WorkAsync(IReadOnlyList<PastWork> works, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(works.Count, IPastLeads.MaxBatch);
        await using var transaction = await BeginAsync(cancellationToken);
        var leads = (await transaction.QueryAsync<Lead>(
            HistorySql.Untouched, new { transaction.TenantId, Ids = works.Select(w => w.LeadId).ToArray() }, cancellationToken)).ToDictionary(l => l.Id);
        PastWork[] done = [.. works.Where(w => leads.ContainsKey(w.LeadId))];
        await transaction.ExecuteAsync(HistorySql.Work, ParametersOf(transaction.TenantId, done), cancellationToken);
        await events.WriteAsync(transaction, [.. done.SelectMany(w => EventsOf(leads[w.LeadId], w))], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // The creation asks other modules before its own transaction begins.
    private async Task EnsureDemoAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(cancellationToken);
    }

    private Task<TenantTransaction> BeginAsync(CancellationToken cancellationToken) => database.BeginAsync(
        async transaction =>
        {
            if (!await transaction.SingleOrDefaultAsync<bool>(HistorySql.IsDemo, new { transaction.TenantId }, cancellationToken))
            {
                throw new BusinessException(CrmSyncErrorCodes.NoDemo);
            }
        },
        cancellationToken);

    private object ParametersOf(Guid tenantId, PastWork[] works)
    {
        var money = works.Select(w => w.Amount is { } amount ? LeadRules.ReadMoney(amount, w.Currency ?? "") : ((string Currency, long Minor)?)null).ToArray();
        return new
        {
            TenantId = tenantId,
            Stamp = Uuid.Next(clock).ToString("N"),
            Ids = works.Select(w => w.LeadId).ToArray(),
            Accepted = works.Select(w => w.AcceptedAt).ToArray(),
            Closed = works.Select(w => w.ClosedAt).ToArray(),
            Amounts = money.Select(m => m?.Minor).ToArray(),
            Currencies = money.Select(m => m?.Currency).ToArray(),
            Reasons = works.Select(w => w.LostReason).ToArray(),
        };
    }

    private static IEnumerable<LeadEvent> EventsOf(Lead lead, PastWork work)
    {
        yield return LeadEvents.Accepted(lead, work.AcceptedAt);
        if (work is { ClosedAt: { } won, Amount: { } amount })
        {
            yield return LeadEvents.Won(lead, won, amount, work.Currency!);
        }
        else if (work is { ClosedAt: { } lost, LostReason: { } reason })
        {
            yield return LeadEvents.Lost(lead, lost, reason);
        }
    }
}
