namespace Mmo.CrmSync.Leads;

/// <summary>What the leads of the acting user's data scope can be narrowed by.</summary>
/// <param name="Owners">The salespeople who own some.</param>
/// <param name="Units">The organisation units that have some.</param>
public sealed record LeadFilterValuesDto(IReadOnlyList<LeadFilterValueDto> Owners, IReadOnlyList<LeadFilterValueDto> Units);
