using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.Identity.Users;

namespace Mmo.CrmSync.Assignment;

/// <summary>Where a new lead belongs, and who takes turns for it.</summary>
/// <param name="Lead">The lead.</param>
/// <param name="Person">The person as they are known now.</param>
/// <param name="UnitId">The unit; null where the tenant has no single root.</param>
/// <param name="StaffedUnitId">That unit or the nearest above it with somebody who accepts leads; null when there is none.</param>
/// <param name="Salespeople">Those people.</param>
/// <param name="MovesToOwner">True when salespeople of the whole company take turns: the lead then belongs to the unit of whoever gets it.</param>
internal sealed record Place(
    NewLead Lead, PersonSnapshot Person, Guid? UnitId, Guid? StaffedUnitId, IReadOnlyList<UserInfo> Salespeople, bool MovesToOwner = false);
