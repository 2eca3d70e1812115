using Mmo.CrmSync.Leads;

namespace Mmo.CrmSync.History;

/// <summary>A person who was handed over to sales.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="CreatedAt">When.</param>
public sealed record PastLead(NewLead Lead, DateTimeOffset CreatedAt);
