using Mmo.Cdp.Regrouping;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Compares people whose values are new with those who are there. A host that dies in between leaves them due.</summary>
internal sealed class MatchingWorker(
    ModuleDatabase<CdpDbContext> database, ICurrentTenant currentTenant, FeedSignal signal, MatchFinder finder, MatchOutcomes outcomes,
    RegroupingTransactions transactions) : TenantWorker<CdpDbContext>(database, currentTenant, signal)
{
    private const int Slice = 200;
    private const int IndexSlice = 2000;

    protected override string Name => MatchingConsumer.ConsumerName;

    protected override string TenantsSql => "select tenant_id from cdp.match_due_tenants()";

    protected override string BacklogSql => MatchSql.Backlog;

    protected override async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        StandingModel? standing;
        IReadOnlyList<DuePart> due;
        await using (var reading = await Database.BeginAsync(tenantId, cancellationToken))
        {
            standing = await StandingModel.LoadAsync(reading, cancellationToken);
            due = await reading.QueryAsync<DuePart>(MatchSql.Due, new { Take = Slice }, cancellationToken);
        }

        if (standing is null)
        {
            return false;
        }

        if (!standing.IsIndexed)
        {
            await IndexAsync(tenantId, standing, cancellationToken);
            return true;
        }

        return await FindAsync(tenantId, standing, due, cancellationToken);
    }

    // Whoever is there has to be found before it makes sense to look for anybody.
    private async Task IndexAsync(Guid tenantId, StandingModel standing, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginAsync(tenantId, cancellationToken);
        var last = await MatchRecords.IndexAsync(transaction, standing, standing.IndexedTo, IndexSlice, cancellationToken);
        await transaction.ExecuteAsync(
            MatchSql.Indexed, new { From = standing.IndexedTo, To = last ?? standing.IndexedTo, IsWhole = last is null, standing.EstimatedAt }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> FindAsync(Guid tenantId, StandingModel standing, IReadOnlyList<DuePart> due, CancellationToken cancellationToken)
    {
        if (due.Count == 0)
        {
            return false;
        }

        var parts = due.Select(d => d.PartNo).ToArray();
        var (records, keys, found) = await finder.FindAsync(tenantId, standing, parts, cancellationToken);
        await using (var writing = await Database.BeginAsync(tenantId, cancellationToken))
        {
            await MatchRecords.SaveAsync(writing, parts, records, keys, cancellationToken);
            await writing.CommitAsync(cancellationToken);
        }

        await using var transaction = await transactions.BeginAsync(cancellationToken);
        var plan = await outcomes.PrepareAsync(transaction, found, cancellationToken);
        await transaction.ExecuteAsync(MatchSql.Settle, new { Parts = parts, MarkedAt = due.Select(d => d.MarkedAt).ToArray() }, cancellationToken);
        await outcomes.CarryOutAsync(transaction, plan, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return due.Count == Slice;
    }

    private sealed class DuePart
    {
        public long PartNo { get; init; }

        public DateTimeOffset MarkedAt { get; init; }
    }
}
