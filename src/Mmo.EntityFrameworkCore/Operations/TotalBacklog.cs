using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>What waits for a worker, over all tenants.</summary>
public sealed class TotalBacklog
{
    /// <summary>How many tenants have something.</summary>
    public int Tenants { get; init; }

    /// <summary>How many wait; of each tenant at most <see cref="Backlog.Most"/>.</summary>
    public long Count { get; private set; }

    /// <summary>True when counting stopped somewhere, or tenants were left out.</summary>
    public bool IsAtLeast { get; internal set; }

    /// <summary>Since when the oldest waits.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>How many stand aside, in tenants with something that waits.</summary>
    public long Stuck { get; private set; }

    /// <summary>What of it waits in the tenant that was asked for.</summary>
    public Backlog Part { get; internal set; } = new();

    internal void Add(Backlog backlog)
    {
        Count += backlog.Count;
        IsAtLeast |= backlog.Count >= Backlog.Most;
        Stuck += backlog.Stuck;
        if (backlog.Since is { } since && !(Since <= since))
        {
            Since = since;
        }
    }
}
