namespace Mmo.CrmSync.Assignment;

/// <summary>Whose turn it is in a unit.</summary>
internal sealed class Rotor
{
    public Guid UnitId { get; init; }

    /// <summary>The salespeople in the order of their turns.</summary>
    public Guid[] Queue { get; private set; } = [];

    /// <summary>Who is gone leaves the queue; who is new waits one round at its end, so that nobody is flooded with what others had before.</summary>
    public void Staff(IReadOnlyList<Guid> salespeople)
    {
        var staying = Queue.Where(salespeople.Contains).ToArray();
        Queue = [.. staying, .. salespeople.Except(staying)];
    }

    /// <summary>The next one, who then goes to the end.</summary>
    public Guid Next()
    {
        var next = Queue[0];
        Queue = [.. Queue[1..], next];
        return next;
    }
}
