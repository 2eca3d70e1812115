namespace Mmo.Campaign.Enrolments;

/// <summary>What is stored about why a step went as it did: what a sentence about it is made of. What does not apply is null.</summary>
public sealed class EnrolmentWhyDto
{
    /// <summary>The event that let the person in, that is waited for, that came, or that led the person out.</summary>
    public string? EventName { get; init; }

    /// <summary>When that event happened.</summary>
    public DateTimeOffset? EventAt { get; init; }

    /// <summary>The segment by which the person came in, or which they left.</summary>
    public string? SegmentName { get; init; }

    /// <summary>The answer or the variant that was taken; null for the way of all others.</summary>
    public string? Way { get; init; }

    /// <summary>The share of the variant, or of who is held back, in percent.</summary>
    public int? Percent { get; init; }

    /// <summary>Of where the person is now: when they go on, or the next try is made. Null where no clock moves them.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When the step's message was sent.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>How often the message, the call or the step itself was tried.</summary>
    public int? Attempts { get; init; }

    /// <summary>The HTTP status of the last call.</summary>
    public int? Status { get; init; }

    /// <summary>The cap on marketing messages as it is set now, where it stopped this one.</summary>
    public int? CapCount { get; init; }

    /// <summary>Its days.</summary>
    public int? CapDays { get; init; }

    /// <summary>When quiet hours begin as they are set now, where they hold this message.</summary>
    public string? QuietFrom { get; init; }

    /// <summary>When they end.</summary>
    public string? QuietTo { get; init; }

    /// <summary>Of where the person is now: true while the journey is paused, so that nobody moves.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Since when it is paused.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>What went wrong, where the step could not be carried out.</summary>
    public string? Trouble { get; init; }
}
