namespace Mmo.Operations;

/// <summary>A module's own figures for the operations page. Mark the class <c>ISingletonDependency</c>.</summary>
public interface IOperationsFigures
{
    /// <summary>What the figures are about: <c>Campaign.Sends</c>. Its text has the key <c>Figure:Campaign.Sends</c>.</summary>
    string Group { get; }

    /// <summary>The figures of the current tenant, in the order in which they are shown. It is asked every few seconds: bounded, along indexes.</summary>
    Task<IReadOnlyList<OperationsFigure>> ReadAsync(CancellationToken cancellationToken);
}
