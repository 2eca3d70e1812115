namespace Mmo.BiReporting.Journeys;

internal sealed class NodeRow
{
    public string NodeId { get; init; } = "";

    public long EnteredPeople { get; init; }

    public long EnteredItems { get; init; }

    public long WaitingPeople { get; init; }

    public long WaitingItems { get; init; }

    public long PassedPeople { get; init; }

    public long PassedItems { get; init; }

    public long HeldPeople { get; init; }

    public long HeldItems { get; init; }

    public long DroppedPeople { get; init; }

    public long DroppedItems { get; init; }

    public long FailedPeople { get; init; }

    public long FailedItems { get; init; }

    public long LeftPeople { get; init; }

    public long LeftItems { get; init; }
}
