namespace Mmo.CrmSync.Leads;

/// <summary>A salesperson or an organisation unit.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
public sealed record LeadFilterValueDto(Guid Id, string Name);
