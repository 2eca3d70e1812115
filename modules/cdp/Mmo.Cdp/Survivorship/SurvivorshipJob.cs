using Mmo.Cdp.Attributes;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.Survivorship;

/// <summary>
/// Gives everybody the value that a changed rule chooses, and has segments look at them again. Who differs is found without a lock; only they are
/// projected anew under it, as many at once as ingestion can wait for. What is written meanwhile goes by the new rule already.
/// </summary>
internal sealed class SurvivorshipJob(ModuleDatabase<CdpDbContext> database, RegroupingTransactions transactions) : IOperationHandler, ISingletonDependency
{
    private const int Slice = 5000;
    private const int LockedSlice = 500;

    public string Kind => SurvivorshipJobs.Kind;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var attribute = run.Arguments<SurvivorshipJobArguments>().Attribute;
        var place = run.Checkpoint<SurvivorshipPlace>() ?? new SurvivorshipPlace(0);
        var found = await FindAsync(run.TenantId, attribute, place, cancellationToken);
        if (found.Count == 0)
        {
            return false;
        }

        foreach (var differing in found.Where(f => f.Differs).Select(f => f.ProfileId).Chunk(LockedSlice))
        {
            run.Count(SurvivorshipJobs.Changed, await ProjectAsync(differing, cancellationToken));
        }

        run.Done += found.Count;
        run.SetCheckpoint(new SurvivorshipPlace(found[^1].ProfileId));
        await run.SaveAsync(cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<Found>> FindAsync(Guid tenantId, string attribute, SurvivorshipPlace place, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var choice = (await AttributeCatalog.LoadAsync(transaction, cancellationToken)).Find(attribute)?.Survivorship ?? SurvivorshipChoice.Default;
        return await transaction.QueryAsync<Found>(
            SurvivorshipSql.NextDiffering,
            new { Attribute = attribute, After = place.ProfileId, Take = Slice, Rule = choice.Written, choice.SourceOrder }, cancellationToken);
    }

    // Whoever was merged away meanwhile is nobody any more.
    private Task<int> ProjectAsync(long[] profiles, CancellationToken cancellationToken) =>
        transactions.CarryOutAsync(
            async transaction =>
            {
                var present = await transaction.QueryAsync<long>(SurvivorshipSql.Present, new { Profiles = profiles }, cancellationToken);
                await using var sql = new SqlBatch(transaction, keepsPlans: false);
                ProfileJoin.AddLookingAgain(sql, transaction, [.. present]);
                await sql.ExecuteAsync();
                return present.Count;
            },
            cancellationToken);

    private sealed class Found
    {
        public long ProfileId { get; init; }

        public bool Differs { get; init; }
    }
}
