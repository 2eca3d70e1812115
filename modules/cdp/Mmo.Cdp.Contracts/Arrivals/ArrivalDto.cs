namespace Mmo.Cdp.Arrivals;

/// <summary>An event that came.</summary>
public record ArrivalDto
{
    /// <summary>Its key in the list.</summary>
    public required string Key { get; init; }

    /// <summary>What became of it.</summary>
    public ArrivalOutcome Outcome { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedTime { get; init; }

    /// <summary>When it happened; null for a refused one.</summary>
    public DateTimeOffset? OccurredTime { get; init; }

    /// <summary>The source that sent it.</summary>
    public Guid SourceId { get; init; }

    /// <summary>The source's name.</summary>
    public required string SourceName { get; init; }

    /// <summary>Its name, or the call it came by; of a refused one as far as that can be read.</summary>
    public string? EventName { get; init; }

    /// <summary>What people call it, in the language of the request.</summary>
    public string? EventLabel { get; init; }

    /// <summary>The call it came by: track, identify, page …; null for a refused one.</summary>
    public string? Kind { get; init; }

    /// <summary>What is special about a stored one.</summary>
    public IReadOnlyList<ArrivalFlag> Flags { get; init; } = [];

    /// <summary>Whose it is; null for a refused one, and for who may not see profiles.</summary>
    public ArrivalPersonDto? Person { get; init; }

    /// <summary>The commit batch of a stored one.</summary>
    public long? BatchId { get; init; }

    /// <summary>Its place in the batch.</summary>
    public int? N { get; init; }

    /// <summary>The key of a refused one in the quarantine.</summary>
    public Guid? QuarantinedId { get; init; }

    /// <summary>Why a refused one was refused, in words.</summary>
    public string? ReasonText { get; init; }

    /// <summary>What exactly: the field, the figure.</summary>
    public string? Detail { get; init; }
}
