namespace Mmo.Campaign.Nodes;

/// <summary>Carries out one kind of node for thousands of people at once, in one transaction that calls no other module.</summary>
internal interface INodeRunner
{
    Type NodeType { get; }

    /// <summary>True for a node whose transaction must not overlap with the consumer of events; see <see cref="WaitForEventRunner"/>.</summary>
    bool SharesWaitLock => false;

    Task RunAsync(NodeBatch batch, CancellationToken cancellationToken);
}
