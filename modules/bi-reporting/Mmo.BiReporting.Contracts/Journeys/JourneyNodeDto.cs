namespace Mmo.BiReporting.Journeys;

/// <summary>
/// The counts of one node. Of stays: entered = waiting + passed + dropped + failed + left. Of people it need not be so: who comes twice may
/// go on once and drop out once.
/// </summary>
public sealed class JourneyNodeDto
{
    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>Its kind, as in the drawing: <c>trigger</c>, <c>email</c>, <c>wait</c>, …; null where no version names it.</summary>
    public string? Type { get; init; }

    /// <summary>What the marketer calls it.</summary>
    public string? Name { get; init; }

    /// <summary>Who came here (到过).</summary>
    public NumberDto Entered { get; init; } = new(0, 0);

    /// <summary>Who is here now (等待), those held included.</summary>
    public NumberDto Waiting { get; init; } = new(0, 0);

    /// <summary>Who went on as planned (通过).</summary>
    public NumberDto Passed { get; init; } = new(0, 0);

    /// <summary>Whose message a rule holds now (暂缓).</summary>
    public NumberDto Held { get; init; } = new(0, 0);

    /// <summary>Who went on without the message because of a rule (拦下).</summary>
    public NumberDto Dropped { get; init; } = new(0, 0);

    /// <summary>Whose message failed, or nobody knows (失败).</summary>
    public NumberDto Failed { get; init; } = new(0, 0);

    /// <summary>Who left the journey here (离开).</summary>
    public NumberDto Left { get; init; } = new(0, 0);
}
