namespace Mmo.Cdp.Quarantine;

/// <summary>An event that was refused.</summary>
public class QuarantinedEventDto
{
    /// <summary>Its key in the quarantine.</summary>
    public Guid Id { get; init; }

    /// <summary>When it came.</summary>
    public DateTimeOffset ReceivedTime { get; init; }

    /// <summary>The source that sent it; null for the platform itself.</summary>
    public Guid? SourceId { get; init; }

    /// <summary>The source's name.</summary>
    public string? SourceName { get; init; }

    /// <summary>Its name, or the call it came by, as far as that can be read.</summary>
    public string? EventName { get; init; }

    /// <summary>What people call it, in the language of the request: the name itself where they have no other.</summary>
    public string? EventLabel { get; init; }

    /// <summary>Why it was refused: a key.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason in words.</summary>
    public required string ReasonText { get; init; }

    /// <summary>What exactly: the field, the figure.</summary>
    public string? Detail { get; init; }

    /// <summary>Its true size in bytes.</summary>
    public int Size { get; init; }

    /// <summary>When it was last replayed in vain.</summary>
    public DateTimeOffset? ReplayedTime { get; init; }

    /// <summary>False when not all of it was kept, or nothing that is changed here can make it good.</summary>
    public bool CanBeReplayed { get; init; }
}
