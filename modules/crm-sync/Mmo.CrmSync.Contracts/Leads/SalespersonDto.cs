namespace Mmo.CrmSync.Leads;

/// <summary>Somebody to whom a lead can be given.</summary>
/// <param name="Id">The user's id.</param>
/// <param name="Name">Their name.</param>
/// <param name="UnitName">Their organisation unit.</param>
public sealed record SalespersonDto(Guid Id, string Name, string? UnitName);
