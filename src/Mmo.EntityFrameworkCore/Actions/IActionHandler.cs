namespace Mmo.EntityFrameworkCore.Actions;

/// <summary>
/// Carries out actions of one kind by calling another module's contract, handing on the idempotency key. Mark the class
/// <c>ISingletonDependency</c> and make scopes for scoped services.
/// </summary>
public interface IActionHandler
{
    /// <summary>The kind, as it stands in the action row: <c>crm.create-lead</c>.</summary>
    string Kind { get; }

    /// <summary>Carries out a batch of one tenant. When it throws, the batch is tried again in halves, then one by one with growing pauses.</summary>
    Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken);
}
