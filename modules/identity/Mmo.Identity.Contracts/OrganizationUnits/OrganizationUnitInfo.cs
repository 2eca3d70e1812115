namespace Mmo.Identity.OrganizationUnits;

/// <summary>An organisation unit, as other modules use it.</summary>
/// <param name="Id">The unit's id.</param>
/// <param name="Code">Its code, unique in the tenant, as other systems know it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Ancestors">The units above it, nearest first; empty for a root.</param>
public sealed record OrganizationUnitInfo(Guid Id, string Code, string Name, OrganizationUnitKind Kind, IReadOnlyList<Guid> Ancestors);
