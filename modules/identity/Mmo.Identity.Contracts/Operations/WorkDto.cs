namespace Mmo.Identity.Operations;

/// <summary>A worker and what waits for it.</summary>
public sealed class WorkDto
{
    /// <summary>The worker's name: <c>feed:cdp:segments</c>.</summary>
    public required string Worker { get; init; }

    /// <summary>What it does, in the language of the request.</summary>
    public required string Text { get; init; }

    /// <summary>The schema of its module.</summary>
    public required string Module { get; init; }

    /// <summary>The schema of the module whose feed it takes; null for other workers.</summary>
    public string? Producer { get; init; }

    /// <summary>How many wait; for a feed consumer, commits. Null where nothing waits for it by its nature.</summary>
    public long? Count { get; init; }

    /// <summary>True when counting stopped there.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Since when the oldest waits.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How many stand aside until somebody decides about them.</summary>
    public long Stuck { get; init; }
}
