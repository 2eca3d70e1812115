using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Kernel.Tests.LongJobs;

/// <summary>Does an errand in as many slices as it was asked for; a test may look into each of them.</summary>
internal sealed class ErrandHandler : IOperationHandler
{
    public string Kind => "errands.run";

    /// <summary>What happens in a slice before it is written; by its number.</summary>
    public Func<int, CancellationToken, Task> Slice { get; set; } = (_, _) => Task.CompletedTask;

    public int CleanUps { get; private set; }

    public List<string> Failures { get; } = [];

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var done = run.Checkpoint<Place>()?.Done ?? 0;
        await Slice(done, cancellationToken);
        run.SetCheckpoint(new Place(done + 1));
        run.Done++;
        run.Count("slices", 1);
        await run.SaveAsync(cancellationToken);
        return run.Done < run.Arguments<Errand>().Slices;
    }

    public Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken)
    {
        CleanUps++;
        return Task.CompletedTask;
    }

    public Task FailedAsync(OperationRun run, string error, CancellationToken cancellationToken)
    {
        Failures.Add(error);
        return Task.CompletedTask;
    }

    internal sealed record Errand(int Slices);

    private sealed record Place(int Done);
}
