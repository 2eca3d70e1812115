namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>
/// Does the long jobs of one kind. Mark the class <c>ISingletonDependency</c>; it works for the module whose assembly it is in, and makes scopes
/// for scoped services. A host that dies is followed by another that goes on from the last checkpoint: doing a slice twice must be as good as once.
/// </summary>
public interface IOperationHandler
{
    /// <summary>The kind: <c>cdp.quarantine-replay</c>.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the next slice and says so by <see cref="OperationRun.SaveAsync(CancellationToken)"/>. Slices of some seconds let tenants take turns.
    /// An exception is tried again some times with growing pauses; a <see cref="ErrorHandling.BusinessException"/> ends the operation with its code.
    /// </summary>
    /// <param name="run">The operation.</param>
    /// <param name="cancellationToken">Ends the slice when somebody ends the operation, when the host stops, or when another host has taken it over.</param>
    /// <returns>True when there is more to do.</returns>
    Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken);

    /// <summary>Puts away what a cancelled operation leaves; called for operations that were started with <see cref="NewOperation.CleansUp"/>.</summary>
    Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Told when the operation ended as failed; called at least once.</summary>
    Task FailedAsync(OperationRun run, string error, CancellationToken cancellationToken) => Task.CompletedTask;
}
