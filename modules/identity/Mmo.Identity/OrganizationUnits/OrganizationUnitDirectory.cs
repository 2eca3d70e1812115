using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;

namespace Mmo.Identity.OrganizationUnits;

internal sealed class OrganizationUnitDirectory(IdentityDbContext db) : IOrganizationUnitDirectory, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, OrganizationUnitInfo>> GetManyAsync(
        IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToArray();
        var units = await db.OrganizationUnits.AsNoTracking().Where(unit => wanted.Contains(unit.Id)).ToListAsync(cancellationToken);
        return units.ToDictionary(unit => unit.Id, ToInfo);
    }

    public async Task<IReadOnlyDictionary<string, OrganizationUnitInfo>> ResolveAsync(
        IReadOnlyCollection<string> codesOrNames, CancellationToken cancellationToken = default)
    {
        var wanted = codesOrNames.Select(text => text.Trim().ToLowerInvariant()).Distinct().ToArray();
        var units = await db.OrganizationUnits.AsNoTracking()
            .Where(unit => wanted.Contains(unit.Code.ToLower()) || wanted.Contains(unit.Name.ToLower()))
            .ToListAsync(cancellationToken);
        var byCode = units.ToDictionary(unit => unit.Code.ToLowerInvariant());
        var byName = units.ToLookup(unit => unit.Name.ToLowerInvariant());

        var found = new Dictionary<string, OrganizationUnitInfo>();
        foreach (var text in codesOrNames)
        {
            var key = text.Trim().ToLowerInvariant();
            if ((byCode.GetValueOrDefault(key) ?? OnlyOne(byName[key])) is { } unit)
            {
                found[text] = ToInfo(unit);
            }
        }

        return found;
    }

    public async Task<OrganizationUnitInfo?> FindRootAsync(CancellationToken cancellationToken = default)
    {
        var roots = await db.OrganizationUnits.AsNoTracking().Where(unit => unit.ParentId == null).Take(2).ToListAsync(cancellationToken);
        return OnlyOne(roots) is { } root ? ToInfo(root) : null;
    }

    private static OrganizationUnit? OnlyOne(IEnumerable<OrganizationUnit> units) => units.Take(2).ToArray() is [var unit] ? unit : null;

    private static OrganizationUnitInfo ToInfo(OrganizationUnit unit) => new(unit.Id, unit.Code, unit.Name, unit.Kind, unit.Ancestors);
}
