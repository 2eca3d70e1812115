namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>What waits for a worker.</summary>
public sealed class Backlog
{
    /// <summary>Where counting stops: who sees this many need not know how many more.</summary>
    public const int Most = 10_000;

    /// <summary>How many wait, at most <see cref="Most"/>.</summary>
    public long Count { get; init; }

    /// <summary>Since when the oldest waits; null when none does.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How many stand aside until somebody decides about them, at most <see cref="Most"/>.</summary>
    public long Stuck { get; init; }
}
