using System.Collections.Concurrent;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Tenants;
using Mmo.Identity.Users;
using Mmo.Live;
using Mmo.MultiTenancy;
using Mmo.Permissions;
using Mmo.Users;
using NSubstitute;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>The other modules as crm-sync sees them; each call answers for the current tenant.</summary>
internal sealed class Companies(ICurrentTenant currentTenant)
{
    private readonly ConcurrentDictionary<Guid, Company> _companies = new();

    public IInternalEvents Events { get; } = Substitute.For<IInternalEvents>();

    public ILiveEvents Live { get; } = Substitute.For<ILiveEvents>();

    public Company Of(Guid tenantId) => _companies.GetOrAdd(tenantId, id => new Company(id));

    public (Company Company, Staff User)? Find(Guid userId)
    {
        foreach (var company in _companies.Values)
        {
            if (company.Staff.FirstOrDefault(s => s.Id == userId) is { } user)
            {
                return (company, user);
            }
        }

        return null;
    }

    public IUserDirectory Users()
    {
        var users = Substitute.For<IUserDirectory>();
        users.GetManyAsync(null!).ReturnsForAnyArgs(call =>
        {
            var ids = call.Arg<IReadOnlyCollection<Guid>>();
            return Current.Staff.Where(s => ids.Contains(s.Id)).ToDictionary(s => s.Id, InfoOf);
        });
        users.GetActiveByUnitAsync(null!, null!).ReturnsForAnyArgs(call =>
        {
            var permission = call.Arg<string>();
            return call.Arg<IReadOnlyCollection<Guid>>().ToDictionary(
                unit => unit, unit => (IReadOnlyList<UserInfo>)[.. Holders(permission).Where(s => s.UnitId == unit).Select(InfoOf)]);
        });
        users.GetActiveAsync(null!).ReturnsForAnyArgs(call => [.. Holders(call.Arg<string>()).Select(InfoOf)]);
        return users;
    }

    public static ITenantDirectory Tenants()
    {
        var tenants = Substitute.For<ITenantDirectory>();
        tenants.FindAsync(default).ReturnsForAnyArgs(call => new TenantInfo(call.Arg<Guid>(), "shop", "示例公司", "Asia/Shanghai", "CNY"));
        return tenants;
    }

    public IOrganizationUnitDirectory Units()
    {
        var units = Substitute.For<IOrganizationUnitDirectory>();
        units.GetManyAsync(null!).ReturnsForAnyArgs(call =>
        {
            var ids = call.Arg<IReadOnlyCollection<Guid>>();
            return Current.Units.Where(u => ids.Contains(u.Id)).ToDictionary(u => u.Id, InfoOf);
        });
        units.FindRootAsync().ReturnsForAnyArgs(_ => Current.Root() is { } root ? InfoOf(root) : null);
        return units;
    }

    public IPeople People()
    {
        var people = Substitute.For<IPeople>();
        people.GetAsync(null!).ReturnsForAnyArgs(call => call.Arg<IReadOnlyCollection<PartId>>()
            .Where(Current.People.ContainsKey).ToDictionary(part => part, part => Current.People[part]));
        return people;
    }

    public IPermissionChecker Permissions(ICurrentUser currentUser)
    {
        var checker = Substitute.For<IPermissionChecker>();
        checker.GetGrantedAsync().ReturnsForAnyArgs(_ => PermissionsOf(currentUser));
        checker.IsGrantedAsync(null!).ReturnsForAnyArgs(call => PermissionsOf(currentUser).Contains(call.Arg<string>()));
        return checker;
    }

    public IDataScopes Scopes(ICurrentUser currentUser)
    {
        var scopes = Substitute.For<IDataScopes>();
        scopes.GetAsync().ReturnsForAnyArgs(_ => ScopeOf(currentUser));
        return scopes;
    }

    private Company Current => Of(currentTenant.RequiredId);

    private IEnumerable<Staff> Holders(string permission) => Current.Staff.Where(s => s.IsActive && s.Permissions.Contains(permission));

    private IReadOnlySet<string> PermissionsOf(ICurrentUser user) =>
        user.Id is { } id ? Current.Staff.Single(s => s.Id == id).Permissions : new HashSet<string>();

    private DataScope ScopeOf(ICurrentUser user)
    {
        if (user.Id is not { } id)
        {
            return DataScope.All;
        }

        var staff = Current.Staff.Single(s => s.Id == id);
        return staff.Scope switch
        {
            DataScopeKind.All => DataScope.All,
            DataScopeKind.Own => new DataScope(DataScopeKind.Own, [], id),
            _ => new DataScope(
                DataScopeKind.Units, [.. Current.Units.Where(u => u.Id == staff.UnitId || u.Ancestors.Any(a => a == staff.UnitId)).Select(u => u.Id)], null),
        };
    }

    private static UserInfo InfoOf(Staff staff) => new(staff.Id, $"user{staff.Id:N}", staff.Name, staff.UnitId, staff.IsActive);

    private static OrganizationUnitInfo InfoOf(Unit unit) => new(unit.Id, unit.Name, unit.Name, OrganizationUnitKind.Store, unit.Ancestors);
}
