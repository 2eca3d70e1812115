namespace Mmo.CrmSync.Leads;

/// <summary>A lead that was made, now or by an earlier call with the same key.</summary>
/// <param name="IdempotencyKey">The key of the call.</param>
/// <param name="LeadId">The lead.</param>
/// <param name="OwnerId">The salesperson; null when the unit has none yet, and then it waits in the unit's pool.</param>
public sealed record CreatedLead(string IdempotencyKey, Guid LeadId, Guid? OwnerId);
