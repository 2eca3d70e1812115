using System.Net;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Identity.Roles;
using Mmo.Identity.Tests.Hosting;

namespace Mmo.Identity.Tests;

public sealed class RoleTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_tree_shows_the_permissions_of_all_modules_in_the_language_of_the_request()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own, ShopModule.AcceptLeads);

        var groups = (await admin.GetOkAsync<RolePermissionsDto>($"role/{role.Id}/permissions")).Groups;

        var identity = groups.Single(g => g.Name == IdentityPermissions.Group);
        identity.DisplayName.ShouldBe("Users and permissions");
        identity.Permissions[0].Children.Select(c => c.DisplayName).ShouldContain("Reset passwords");
        var leads = groups.Single(g => g.Name == "Shop").Permissions.Single(p => p.Name == ShopModule.Leads);
        leads.IsGranted.ShouldBeTrue("a permission brings those above it");
        leads.Children.Single().IsGranted.ShouldBeTrue();
        groups.Single(g => g.Name == "Shop").Permissions.Single(p => p.Name == ShopModule.Orders).IsGranted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_permission_works_from_the_next_request_on_and_only_while_those_above_it_are_granted()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.All);
        var user = await admin.AddUserAsync(null, role.Id);
        var session = await host.SignedInAsync(user.UserName, People.Password);
        (await session.GetRefusedAsync("role")).ShouldBe(HttpStatusCode.Forbidden);

        await admin.PutOkAsync<RolePermissionsDto>($"role/{role.Id}/permissions", new { granted = new[] { IdentityPermissions.Roles.Create }, role.ConcurrencyStamp });
        (await session.StatusAsync("role")).ShouldBe(HttpStatusCode.OK);
        await session.PostOkAsync("role", new { name = People.Fresh("Role "), dataScope = "own" });

        await host.Database.ExecuteAsync($"update identity.role set permissions = '{{{IdentityPermissions.Roles.Create}}}' where id = '{role.Id}'");
        (await session.PostRefusedAsync("role", new { name = People.Fresh("Role "), dataScope = "own" })).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_grants_what_they_do_not_have()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Units, IdentityPermissions.Roles.Create, IdentityPermissions.Roles.Edit, ShopModule.Leads);
        var user = await admin.AddUserAsync(null, role.Id);
        var strong = await admin.AddRoleAsync(DataScopeKind.Own, ShopModule.Orders);
        var session = await host.SignedInAsync(user.UserName, People.Password);
        var own = await session.PostOkAsync<RoleDto>("role", new { name = People.Fresh("Role "), dataScope = "units" });

        (await session.PutRefusedAsync($"role/{own.Id}/permissions", new { granted = new[] { ShopModule.Orders }, own.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PutRefusedAsync($"role/{own.Id}", new { own.Name, dataScope = "all", own.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PostRefusedAsync("role", new { name = People.Fresh("Role "), dataScope = "all" })).ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PutRefusedAsync($"role/{strong.Id}", new { name = "x", dataScope = "own", strong.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.DeleteAsync($"/api/identity/role/{own.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "deleting is a permission of its own");
        await session.PutOkAsync<RolePermissionsDto>($"role/{own.Id}/permissions", new { granted = new[] { ShopModule.Leads }, own.ConcurrencyStamp });
    }

    [Fact]
    public async Task The_administrator_role_grants_everything_and_stays_as_it_is()
    {
        var admin = await host.SignedInAsync();
        var role = (await admin.GetOkAsync<ListResultDto<RoleDto>>("role")).Items[0];

        role.IsStatic.ShouldBeTrue();
        var nodes = (await admin.GetOkAsync<RolePermissionsDto>($"role/{role.Id}/permissions")).Groups.SelectMany(g => g.Permissions).ToList();
        nodes.ShouldAllBe(n => n.IsGranted && n.Children.All(c => c.IsGranted));
        (await admin.PutRefusedAsync($"role/{role.Id}", new { name = "x", dataScope = "own", role.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.StaticRole);
        (await admin.PutRefusedAsync($"role/{role.Id}/permissions", new { granted = Array.Empty<string>(), role.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.StaticRole);
        (await admin.DeleteRefusedAsync($"role/{role.Id}")).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.StaticRole);
    }

    [Fact]
    public async Task A_role_is_deleted_only_when_nobody_has_it()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var user = await admin.AddUserAsync(null, role.Id);

        (await admin.DeleteRefusedAsync($"role/{role.Id}")).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.RoleInUse);
        await admin.PutOkAsync<Users.UserDto>($"user/{user.Id}", new { user.Name, roleIds = Array.Empty<Guid>(), user.ConcurrencyStamp });
        await admin.DeleteOkAsync($"role/{role.Id}");

        (await admin.GetRefusedAsync($"role/{role.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Bad_input_is_refused_with_its_reason()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);

        (await admin.PostRefusedAsync("role", new { name = role.Name.ToUpperInvariant(), dataScope = "own" })).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.RoleNameTaken);
        (await admin.PutRefusedAsync($"role/{role.Id}/permissions", new { granted = new[] { "No.Such" }, role.ConcurrencyStamp })).ShouldBlame("granted");
        (await admin.PutRefusedAsync($"role/{role.Id}", new { name = "x", dataScope = "own", concurrencyStamp = "stale" })).ShouldBe(HttpStatusCode.Conflict);
        (await admin.PutRefusedAsync($"role/{role.Id}", new { name = "x", dataScope = "everything", role.ConcurrencyStamp })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Seeding_gives_a_permission_once_so_that_what_was_taken_away_stays_away()
    {
        var admin = await host.SignedInAsync();
        Task GrantAsync() => host.InTenantAsync<IRoleSeeder, bool>(host.TenantId, async seeder =>
        {
            await seeder.GrantOnceAsync(StandardRoles.Sales, [ShopModule.AcceptLeads]);
            return true;
        });
        async Task<RoleDto> SalesAsync() => (await admin.GetOkAsync<ListResultDto<RoleDto>>("role")).Items.Single(r => r.Name == "销售");
        async Task<string[]> HeldAsync() => (await host.Database.ScalarAsync<string[]>($"select permissions from identity.role where id = '{(await SalesAsync()).Id}'"))!;

        await Task.WhenAll(GrantAsync(), GrantAsync());
        (await HeldAsync()).ShouldBe([ShopModule.Leads, ShopModule.AcceptLeads]);
        var sales = await SalesAsync();
        await admin.PutOkAsync<RolePermissionsDto>($"role/{sales.Id}/permissions", new { granted = new[] { ShopModule.Leads }, sales.ConcurrencyStamp });
        await GrantAsync();

        (await HeldAsync()).ShouldBe([ShopModule.Leads]);
    }
}
