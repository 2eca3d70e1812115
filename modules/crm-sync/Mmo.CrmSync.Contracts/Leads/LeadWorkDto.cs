namespace Mmo.CrmSync.Leads;

/// <summary>What waits for the acting user.</summary>
/// <param name="New">New leads that are theirs to accept.</param>
/// <param name="Pool">New leads that nobody owns and that they may take.</param>
/// <param name="Accepted">Leads they have accepted and not closed.</param>
/// <param name="OldestTime">Since when the oldest of the new ones, pool included, waits.</param>
public sealed record LeadWorkDto(int New, int Pool, int Accepted, DateTimeOffset? OldestTime);
