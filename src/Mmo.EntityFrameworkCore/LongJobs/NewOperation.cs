namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>A long job to be started.</summary>
/// <param name="Kind">What it does, <c>cdp.quarantine-replay</c>; its text has the key <c>Operation:cdp.quarantine-replay</c>.</param>
public sealed record NewOperation(string Kind)
{
    /// <summary>What it is about, in a few words for people: the name of a segment. Without personal data.</summary>
    public string? Subject { get; init; }

    /// <summary>The page of the admin UI that shows what comes of it: <c>/segments/…</c>.</summary>
    public string? Link { get; init; }

    /// <summary>What the handler needs to know, kept as JSON. Without personal data.</summary>
    public object? Arguments { get; init; }

    /// <summary>How many things it has to see to, where that is known.</summary>
    public long? Total { get; init; }

    /// <summary>Starting it again with the same key answers with the operation that there is.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Of the operations of one key only one may be open at a time; a second is refused by <see cref="OperationBook{TContext}.ExclusiveIndex"/>.</summary>
    public string? ExclusiveKey { get; init; }

    /// <summary>True when people may end it.</summary>
    public bool CanBeCancelled { get; init; }

    /// <summary>True when its handler has something to put away after a cancellation, so that it is never ended without it.</summary>
    public bool CleansUp { get; init; }

    /// <summary>
    /// True when another worker of the module does the work by marks of its own and only tells of it here: no handler takes it up, and whoever
    /// does the work ends it with <see cref="OperationBook{TContext}.EndFollowedAsync"/> in the transaction of the work.
    /// </summary>
    public bool IsFollowed { get; init; }
}
