using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Users;

namespace Mmo.CrmSync.Assignment;

/// <summary>Finds the unit of each lead and the salespeople for it; asks the other modules once for the whole batch.</summary>
internal sealed class Placement(IPeople people, IOrganizationUnitDirectory units, IUserDirectory users) : ITransientDependency
{
    /// <summary>Places the leads; those whose person is unknown are left out.</summary>
    public async Task<IReadOnlyList<Place>> PlaceAsync(IReadOnlyCollection<NewLead> leads, CancellationToken cancellationToken)
    {
        var persons = await people.GetAsync([.. leads.Select(l => l.Part).Distinct()], cancellationToken);
        var known = leads.Where(l => persons.ContainsKey(l.Part)).ToArray();
        var asked = known.Select(l => l.UnitId ?? persons[l.Part].UnitId).OfType<Guid>().Distinct().ToArray();
        var found = await units.GetManyAsync(asked, cancellationToken);
        // A unit that was deleted since is as good as none.
        var needsRoot = known.Any(l => (l.UnitId ?? persons[l.Part].UnitId) is not { } id || !found.ContainsKey(id));
        var root = needsRoot ? await units.FindRootAsync(cancellationToken) : null;

        var infos = root is null ? found.Values : found.Values.Append(root);
        var paths = infos.DistinctBy(u => u.Id).ToDictionary(u => u.Id, u => (Guid[])[u.Id, .. u.Ancestors]);
        var salespeople = await users.GetActiveByUnitAsync(
            [.. paths.Values.SelectMany(path => path).Distinct()], CrmSyncPermissions.Leads.Accept, cancellationToken);

        return [.. known.Select(lead =>
        {
            var unitId = lead.UnitId ?? persons[lead.Part].UnitId;
            var path = unitId is { } id && paths.TryGetValue(id, out var own) ? own : root is null ? [] : paths[root.Id];
            var staffed = path.FirstOrDefault(unit => salespeople[unit].Count > 0);
            return new Place(
                lead,
                persons[lead.Part],
                path.Length > 0 ? path[0] : null,
                staffed == Guid.Empty ? null : staffed,
                staffed == Guid.Empty ? [] : [.. salespeople[staffed].Select(u => u.Id)]);
        })];
    }
}
