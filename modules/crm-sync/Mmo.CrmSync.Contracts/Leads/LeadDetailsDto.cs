namespace Mmo.CrmSync.Leads;

/// <summary>A lead with all that a salesperson needs: who, why, and what happened.</summary>
public sealed class LeadDetailsDto : LeadDto
{
    /// <summary>The person as they are known now.</summary>
    public required LeadPersonDto Person { get; init; }

    /// <summary>Why marketing thinks so.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The journey that made it, if one did.</summary>
    public Guid? JourneyId { get; init; }

    /// <summary>Why it was lost; only when lost.</summary>
    public string? LostReason { get; init; }

    /// <summary>The last 50 events and messages of the person, newest first.</summary>
    public IReadOnlyList<LeadTimelineEntryDto> Timeline { get; init; } = [];

    /// <summary>True when the acting user may close it as won or lost.</summary>
    public bool CanClose { get; init; }

    /// <summary>True when the acting user may give it to somebody else.</summary>
    public bool CanReassign { get; init; }
}
