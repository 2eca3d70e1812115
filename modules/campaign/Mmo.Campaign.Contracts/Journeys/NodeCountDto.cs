namespace Mmo.Campaign.Journeys;

/// <summary>The counts of one node: entered = waiting + passed + dropped + failed + left.</summary>
public sealed class NodeCountDto
{
    /// <summary>The node.</summary>
    public string NodeId { get; init; } = "";

    /// <summary>Who came here (到过).</summary>
    public long Entered { get; init; }

    /// <summary>Who is here now (等待), those held included.</summary>
    public long Waiting { get; init; }

    /// <summary>Who went on as planned (通过); at a message: it was accepted.</summary>
    public long Passed { get; init; }

    /// <summary>Whose message is held now by a rule (暂缓); part of <see cref="Waiting"/>.</summary>
    public long Held { get; init; }

    /// <summary>Who went on without the message because of a rule (拦下).</summary>
    public long Dropped { get; init; }

    /// <summary>Whose message was rejected, or nobody knows (失败).</summary>
    public long Failed { get; init; }

    /// <summary>Who left the journey here (离开).</summary>
    public long Left { get; init; }
}
