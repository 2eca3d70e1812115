using Mmo.Cdp.Matching;
using Mmo.Cdp.Regrouping;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Compares everybody with everybody: what is sure is joined, what is likely goes to review.</summary>
internal sealed class MatchingJob(
    ModuleDatabase<CdpDbContext> database, RegroupingTransactions transactions, MatchOutcomes outcomes, MatchFinder finder, TimeProvider clock)
    : IOperationHandler, ISingletonDependency
{
    /// <summary>Records that are held at once: some 3 KB each.</summary>
    public int MostRecords { get; set; } = 200_000;

    // Joins that hold the graph lock together, while ingestion waits.
    private const int JoinSlice = 100;
    private const int KeySlice = 2000;
    private const int WalkSlice = 200;

    // Events come in meanwhile.
    private static readonly int Workers = Math.Max(1, Environment.ProcessorCount / 2);

    public string Kind => MatchingJobs.Kind;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<MatchingJobArguments>();
        var place = run.Checkpoint<MatchingPlace>() ?? new MatchingPlace(MatchingStage.Comparing);
        switch (place.Stage)
        {
            case MatchingStage.Comparing:
                await CompareAsync(run, asked, cancellationToken);
                return !asked.IsTrial;
            case MatchingStage.Keys:
                await SaveKeysAsync(run, place, cancellationToken);
                return true;
            case MatchingStage.Walking:
                return await WalkAsync(run, place, cancellationToken);
            default:
                return await JoinAsync(run, cancellationToken);
        }
    }

    public async Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        await transaction.ExecuteAsync(MatchSql.ForgetFound, new { Operation = run.Id }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task FailedAsync(OperationRun run, string error, CancellationToken cancellationToken) => CleanUpAsync(run, cancellationToken);

    // ── Comparing ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    private async Task CompareAsync(OperationRun run, MatchingJobArguments asked, CancellationToken cancellationToken)
    {
        var (world, constraints, isWhole) = await ReadAsync(run, asked, cancellationToken);
        var result = await CompareAsync(run, asked, world, constraints, cancellationToken);
        var found = FoundPairs.Of(result, world);
        if (asked.IsTrial)
        {
            run.Done = world.Parts.Count;
            run.Count(MatchingJobs.WouldMerge, result.Joins.Count);
            run.Count(MatchingJobs.WouldReview, found.Count - result.Joins.Count);
            await run.SaveAsync(cancellationToken);
            return;
        }

        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        await new StandingModel(asked.Fields, result.Model, clock.GetUtcNow()).SaveAsync(transaction, cancellationToken);
        if (isWhole)
        {
            await SaveFoundAsync(transaction, run.Id, found, cancellationToken);
        }

        Enter(run, new MatchingPlace(isWhole ? MatchingStage.Joining : MatchingStage.Keys), isWhole ? found.Count : world.Parts.Count);
        await run.SaveAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<(MatchWorld World, MatchConstraints Constraints, bool IsWhole)> ReadAsync(
        OperationRun run, MatchingJobArguments asked, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        var attributes = MatchRecords.Attributes(asked.Fields);
        var count = await transaction.SingleOrDefaultAsync<long>(MatchSql.CountParts, new { Attributes = attributes, Most = MostRecords + 1 }, cancellationToken);
        (run.Step, run.Total, run.Done) = (MatchingJobs.StepOf(MatchingStage.Comparing), Math.Min(count, MostRecords), 0);
        await run.SaveAsync(cancellationToken);

        var records = new List<PartRecord>();
        for (long[] parts = [0]; parts.Length > 0 && records.Count < MostRecords;)
        {
            parts = await MatchRecords.NextAsync(transaction, asked.Fields, parts[^1], Math.Min(MatchRecords.Slice, MostRecords - records.Count), cancellationToken);
            records.AddRange(await MatchRecords.ReadAsync(transaction, asked.Fields, parts, cancellationToken));
        }

        var world = new MatchWorld(asked.Fields, records);
        return (world, await world.ConstraintsAsync(transaction, isWhole: true, cancellationToken), count <= MostRecords);
    }

    private static async Task<MatchResult> CompareAsync(
        OperationRun run, MatchingJobArguments asked, MatchWorld world, MatchConstraints constraints, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var share = 0.0;
        var engine = new MatchEngine(MatchFields.SchemaOf(asked.Fields), new MatchOptions { Workers = Workers });
        var comparing = Task.Run(
            () => engine.Run(world.Records, constraints, null, new Progress<double>(s => Volatile.Write(ref share, s)), stop.Token), cancellationToken);
        try
        {
            while (await Task.WhenAny(comparing, Task.Delay(TimeSpan.FromSeconds(1), cancellationToken)) != comparing)
            {
                run.Done = (long)(Volatile.Read(ref share) * world.Parts.Count);
                await run.SaveAsync(cancellationToken);
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        return await comparing;
    }

    private static async Task SaveFoundAsync(TenantTransaction transaction, Guid operation, IReadOnlyList<FoundPair> found, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(MatchSql.ForgetFound, new { Operation = operation }, cancellationToken);
        var offset = 0;
        foreach (var some in found.Chunk(MatchRecords.Slice))
        {
            await transaction.ExecuteAsync(
                MatchSql.SaveFound,
                new
                {
                    Operation = operation, Offset = offset, PartAs = some.Select(f => f.PartA).ToArray(), PartBs = some.Select(f => f.PartB).ToArray(),
                    AreJoins = some.Select(f => f.IsJoin).ToArray(), Probabilities = some.Select(f => f.Probability).ToArray(),
                    Refusals = some.Select(f => f.Refused).ToArray(), Evidence = some.Select(f => f.Evidence).ToArray(),
                },
                cancellationToken);
            offset += some.Length;
        }
    }

    // ── Keys ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    private async Task SaveKeysAsync(OperationRun run, MatchingPlace place, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        var standing = (await StandingModel.LoadAsync(transaction, cancellationToken))!;
        if (await MatchRecords.IndexAsync(transaction, standing, place.After, KeySlice, cancellationToken) is { } last)
        {
            run.Done += KeySlice;
            run.Total = Math.Max(run.Done, run.Total ?? 0);
            run.SetCheckpoint(place with { After = last });
        }
        else
        {
            Enter(run, new MatchingPlace(MatchingStage.Walking), run.Done);
        }

        await run.SaveAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // ── Carrying out ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    private async Task<bool> WalkAsync(OperationRun run, MatchingPlace place, CancellationToken cancellationToken)
    {
        StandingModel standing;
        long[] parts;
        await using (var reading = await database.BeginAsync(run.TenantId, cancellationToken))
        {
            standing = (await StandingModel.LoadAsync(reading, cancellationToken))!;
            parts = await MatchRecords.NextAsync(reading, standing.Fields, place.After, WalkSlice, cancellationToken);
        }

        if (parts.Length == 0)
        {
            return await EndAsync(run, cancellationToken);
        }

        var (_, _, found) = await finder.FindAsync(run.TenantId, standing, parts, cancellationToken);
        await using var transaction = await transactions.BeginAsync(cancellationToken);
        run.SetCheckpoint(place with { After = parts[^1] });
        run.Done += parts.Length;
        await CarryOutAsync(run, transaction, found, cancellationToken);
        return true;
    }

    private async Task<bool> JoinAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await transactions.BeginAsync(cancellationToken);
        var found = await transaction.QueryAsync<FoundPair>(MatchSql.TakeFound, new { Operation = run.Id, Take = JoinSlice }, cancellationToken);
        if (found.Count == 0)
        {
            return await EndAsync(run, cancellationToken);
        }

        run.Done += found.Count;
        await CarryOutAsync(run, transaction, [.. found.OrderBy(f => f.N)], cancellationToken);
        return true;
    }

    private async Task CarryOutAsync(OperationRun run, TenantTransaction transaction, IReadOnlyList<FoundPair> found, CancellationToken cancellationToken)
    {
        var plan = await outcomes.PrepareAsync(transaction, found, cancellationToken);
        run.Count(MatchingJobs.Merged, plan.Merges.Count);
        run.Count(MatchingJobs.ToReview, plan.Reviews.Count);
        await run.SaveAsync(transaction, cancellationToken);
        await outcomes.CarryOutAsync(transaction, plan, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> EndAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        await transaction.ExecuteAsync(MatchSql.CloseSettled, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return false;
    }

    private static void Enter(OperationRun run, MatchingPlace place, long total)
    {
        run.SetCheckpoint(place);
        (run.Step, run.Done, run.Total) = (MatchingJobs.StepOf(place.Stage), 0, total);
    }
}
