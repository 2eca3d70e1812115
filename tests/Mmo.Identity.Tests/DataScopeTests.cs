using Mmo.DataScopes;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;
using Mmo.Permissions;

namespace Mmo.Identity.Tests;

public sealed class DataScopeTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_widest_scope_of_the_roles_counts()
    {
        var admin = await host.SignedInAsync();
        var region = await admin.AddUnitAsync();
        var store = await admin.AddUnitAsync(region.Id);
        var own = (await admin.AddRoleAsync(DataScopeKind.Own)).Id;
        var units = (await admin.AddRoleAsync(DataScopeKind.Units)).Id;
        var all = (await admin.AddRoleAsync(DataScopeKind.All)).Id;

        var salesperson = await admin.AddUserAsync(store.Id, own);
        (await ScopeOfAsync(salesperson)).ShouldSatisfyAllConditions(
            scope => scope.Kind.ShouldBe(DataScopeKind.Own), scope => scope.UserId.ShouldBe(salesperson.Id));
        var manager = await ScopeOfAsync(await admin.AddUserAsync(region.Id, own, units));
        manager.Kind.ShouldBe(DataScopeKind.Units);
        manager.Units.ShouldBe([region.Id, store.Id], ignoreOrder: true);
        (await ScopeOfAsync(await admin.AddUserAsync(store.Id, own, units, all))).Kind.ShouldBe(DataScopeKind.All);
    }

    [Fact]
    public async Task Who_has_no_role_or_no_unit_to_see_sees_nothing()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var units = await admin.AddRoleAsync(DataScopeKind.Units);

        (await ScopeOfAsync(await admin.AddUserAsync(unit.Id))).ShouldBe(DataScope.None);
        (await ScopeOfAsync(await admin.AddUserAsync(null, units.Id))).ShouldBe(DataScope.None);
    }

    [Fact]
    public async Task Workers_see_all_and_may_do_nothing_that_asks_for_a_permission()
    {
        (await host.InTenantAsync<IDataScopes, DataScope>(host.TenantId, scopes => scopes.GetAsync())).ShouldBe(DataScope.All);
        (await host.InTenantAsync<IPermissionChecker, bool>(host.TenantId, checker => checker.IsGrantedAsync(ShopModule.Leads))).ShouldBeFalse();
    }

    [Fact]
    public async Task Salespeople_of_a_unit_are_its_active_users_who_hold_the_permission()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var empty = await admin.AddUnitAsync();
        var elsewhere = await admin.AddUnitAsync();
        var sales = await admin.AddRoleAsync(DataScopeKind.Own, ShopModule.AcceptLeads);
        var looker = await admin.AddRoleAsync(DataScopeKind.Own, ShopModule.Leads);
        var first = await admin.AddUserAsync(unit.Id, sales.Id);
        var second = await admin.AddUserAsync(unit.Id, sales.Id, looker.Id);
        await admin.AddUserAsync(unit.Id, looker.Id);
        var off = await admin.AddUserAsync(unit.Id, sales.Id);
        await admin.PostOkAsync($"user/{off.Id}/set-active", new { isActive = false, off.ConcurrencyStamp });
        await admin.AddUserAsync(elsewhere.Id, sales.Id);

        var byUnit = await host.InTenantAsync<IUserDirectory, IReadOnlyDictionary<Guid, IReadOnlyList<UserInfo>>>(
            host.TenantId, users => users.GetActiveByUnitAsync([unit.Id, empty.Id], ShopModule.AcceptLeads));

        byUnit[unit.Id].Select(u => u.Id).ShouldBe([first.Id, second.Id]);
        byUnit[empty.Id].ShouldBeEmpty();
        byUnit.Count.ShouldBe(2);
        var everybody = await host.InTenantAsync<IUserDirectory, IReadOnlyList<UserInfo>>(host.TenantId, users => users.GetActiveAsync(ShopModule.AcceptLeads));
        everybody.Select(u => u.UserName).ShouldContain("admin", "administrators hold every permission");
        var names = await host.InTenantAsync<IUserDirectory, IReadOnlyDictionary<Guid, UserInfo>>(
            host.TenantId, users => users.GetManyAsync([off.Id, Guid.CreateVersion7()]));
        names.Single().Value.ShouldBe(new UserInfo(off.Id, off.UserName, "张三", unit.Id, false));
    }

    private Task<DataScope> ScopeOfAsync(UserDto user) => host.AsUserAsync<IDataScopes, DataScope>(user.Id, scopes => scopes.GetAsync());
}
