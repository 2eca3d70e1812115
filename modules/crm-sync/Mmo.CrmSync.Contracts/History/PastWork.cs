namespace Mmo.CrmSync.History;

/// <summary>What the owner of a lead did with it.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="AcceptedAt">When they accepted it.</param>
public sealed record PastWork(Guid LeadId, DateTimeOffset AcceptedAt)
{
    /// <summary>When it was won or lost; null while they work on it.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>What was sold; null unless it was won.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The ISO 4217 code of the amount.</summary>
    public string? Currency { get; init; }

    /// <summary>Why it was lost; null unless it was.</summary>
    public string? LostReason { get; init; }
}
