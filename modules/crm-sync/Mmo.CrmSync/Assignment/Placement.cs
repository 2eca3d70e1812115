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

        // Who belongs to no unit belongs to the whole company: where nobody sells at its head, all who sell in its units take turns.
        var everybody = root is not null && salespeople[root.Id].Count == 0
            ? (await users.GetActiveAsync(CrmSyncPermissions.Leads.Accept, cancellationToken)).Where(user => user.UnitId is not null).ToArray()
            : [];

        return [.. known.Select(lead =>
        {
            var person = persons[lead.Part];
            if ((lead.UnitId ?? person.UnitId) is not { } id || !paths.TryGetValue(id, out var path))
            {
                return root is null ? new Place(lead, person, null, null, [])
                    : everybody.Length > 0 ? new Place(lead, person, root.Id, root.Id, everybody, MovesToOwner: true)
                    : PlaceIn(paths[root.Id]);
            }

            return PlaceIn(path);

            Place PlaceIn(Guid[] path)
            {
                var staffed = path.FirstOrDefault(unit => salespeople[unit].Count > 0);
                return staffed == Guid.Empty
                    ? new Place(lead, person, path[0], null, [])
                    : new Place(lead, person, path[0], staffed, salespeople[staffed]);
            }
        })];
    }
}
