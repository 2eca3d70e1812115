namespace Mmo.CrmSync.PartDivisions;

/// <summary>Leads that went to another part.</summary>
internal sealed record DividedLeads(long From, long To, IReadOnlyList<Guid> Leads);
