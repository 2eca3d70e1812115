using Mmo.Application.Dtos;

namespace Mmo.Cdp.Sources;

/// <summary>A source of events.</summary>
public sealed class SourceDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The name, unique in the tenant.</summary>
    public string Name { get; init; } = "";

    /// <summary>Browser, server or webhook.</summary>
    public SourceKind Kind { get; init; }

    /// <summary>False refuses its events with 401.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>True lets its events grant consents; withdrawing one is always possible.</summary>
    public bool MayGrantConsent { get; init; }

    /// <summary>True lets its events count as orders and refunds; else such events are quarantined.</summary>
    public bool CountsOrders { get; init; }

    /// <summary>The write key for the SDK; null for a reader who may not edit sources.</summary>
    public string? WriteKey { get; init; }

    /// <summary>When its last event came, to about ten seconds; null when none was stored yet.</summary>
    public DateTimeOffset? LastEventTime { get; init; }

    /// <summary>How many of its events that came in the last 24 hours are in the quarantine.</summary>
    public long RefusedCount { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
