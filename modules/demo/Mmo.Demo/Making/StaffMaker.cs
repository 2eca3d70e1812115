using Mmo.Demo.Story;
using Mmo.DependencyInjection;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Users;

namespace Mmo.Demo.Making;

/// <summary>Three regions, four stores and their salespeople, who all sign in with the administrator's password.</summary>
internal sealed class StaffMaker(IOrganizationUnitAppService units, IUserAppService users) : ITransientDependency
{
    public async Task MakeAsync(string password, CancellationToken cancellationToken)
    {
        var root = (await units.GetTreeAsync(cancellationToken)).Items[0].Id;
        var sales = (await users.GetAssignableRolesAsync(cancellationToken)).Items.Single(r => r.Name == "销售").Id;
        foreach (var region in Store.All.GroupBy(s => (s.RegionCode, s.City)))
        {
            var above = await units.CreateAsync(
                new() { ParentId = root, Code = region.Key.RegionCode, Name = region.Key.City, Kind = OrganizationUnitKind.Region }, cancellationToken);
            foreach (var store in region)
            {
                var unit = await units.CreateAsync(
                    new() { ParentId = above.Id, Code = store.Code, Name = store.Name, Kind = OrganizationUnitKind.Store }, cancellationToken);
                for (var n = 0; n < store.Salespeople.Count; n++)
                {
                    await users.CreateAsync(
                        new() { UserName = $"{store.Code.ToLowerInvariant()}-{n + 1}", Name = store.Salespeople[n], UnitId = unit.Id, RoleIds = [sales], Password = password },
                        cancellationToken);
                }
            }
        }
    }
}
