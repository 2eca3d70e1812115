using Mmo.Cdp.People;

namespace Mmo.CrmSync.Leads;

/// <summary>What a lead was made of.</summary>
/// <param name="LeadId">The lead.</param>
/// <param name="Part">The part that it is of.</param>
/// <param name="Origin">The beginning of its <see cref="NewLead.IdempotencyKey"/>, up to the first colon.</param>
public sealed record LeadOrigin(Guid LeadId, PartId Part, string Origin);
