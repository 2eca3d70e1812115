using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Identity.OrganizationUnits;

/// <summary>Reads units for people, with how many users are in each.</summary>
internal sealed class OrganizationUnitReader(IdentityDbContext db) : ITransientDependency
{
    /// <summary>A unit with all below it; somebody may have deleted it since.</summary>
    public async Task<OrganizationUnitDto> ReadOneAsync(OrganizationUnit unit, CancellationToken cancellationToken) =>
        (await ReadAsync(unit.ParentId, unit.Path, cancellationToken)).SingleOrDefault(u => u.Id == unit.Id)
        ?? throw new EntityNotFoundException("OrganizationUnit", unit.Id);

    /// <summary>The units whose paths begin so, nested from those below <paramref name="parentId"/> on.</summary>
    public async Task<IReadOnlyList<OrganizationUnitDto>> ReadAsync(Guid? parentId, string path, CancellationToken cancellationToken)
    {
        var units = await db.OrganizationUnits.AsNoTracking().Where(u => u.Path.StartsWith(path)).OrderBy(u => u.Code).ToListAsync(cancellationToken);
        var userCounts = await db.Users.Where(u => u.IsActive && u.UnitId != null)
            .GroupBy(u => u.UnitId!.Value).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return OrganizationUnitTree.Build(units, userCounts, parentId);
    }
}
