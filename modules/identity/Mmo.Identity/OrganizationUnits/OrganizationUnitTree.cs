namespace Mmo.Identity.OrganizationUnits;

internal static class OrganizationUnitTree
{
    /// <summary>Nests units under each other, keeping the order in which they come.</summary>
    public static IReadOnlyList<OrganizationUnitDto> Build(
        IEnumerable<OrganizationUnit> units, IReadOnlyDictionary<Guid, int> userCounts, Guid? rootParentId)
    {
        var byParent = units.ToLookup(unit => unit.ParentId);
        return Below(rootParentId);

        IReadOnlyList<OrganizationUnitDto> Below(Guid? parentId) => [.. byParent[parentId].Select(unit => new OrganizationUnitDto
        {
            Id = unit.Id,
            ParentId = unit.ParentId,
            Code = unit.Code,
            Name = unit.Name,
            Kind = unit.Kind,
            UserCount = userCounts.GetValueOrDefault(unit.Id),
            Children = Below(unit.Id),
            ConcurrencyStamp = unit.ConcurrencyStamp,
        })];
    }
}
