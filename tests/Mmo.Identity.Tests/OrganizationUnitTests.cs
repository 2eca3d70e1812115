using System.Net;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Tests.Hosting;

namespace Mmo.Identity.Tests;

public sealed class OrganizationUnitTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task The_first_tenant_starts_with_a_region_and_a_store()
    {
        var roots = (await (await host.SignedInAsync()).GetOkAsync<ListResultDto<OrganizationUnitDto>>("organization-unit/tree")).Items;

        var store = roots.Single(u => u.Name == "总部").Children.Single(u => u.Name == "上海").Children.Single();
        store.Name.ShouldBe("上海一店");
        store.Kind.ShouldBe(OrganizationUnitKind.Store);
        store.UserCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_moves_with_all_below_it_but_never_below_itself()
    {
        var admin = await host.SignedInAsync();
        var a = await admin.AddUnitAsync();
        var b = await admin.AddUnitAsync(a.Id);
        var c = await admin.AddUnitAsync(b.Id);
        var other = await admin.AddUnitAsync();

        (await admin.PostRefusedAsync($"organization-unit/{a.Id}/move", new { parentId = a.Id, a.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitBelowItself);
        (await admin.PostRefusedAsync($"organization-unit/{a.Id}/move", new { parentId = c.Id, a.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitBelowItself);
        (await admin.PostRefusedAsync($"organization-unit/{b.Id}/move", new { parentId = Guid.CreateVersion7(), b.ConcurrencyStamp })).ShouldBlame("parentId");
        var moved = await admin.PostOkAsync<OrganizationUnitDto>($"organization-unit/{b.Id}/move", new { parentId = other.Id, b.ConcurrencyStamp });

        moved.ParentId.ShouldBe(other.Id);
        moved.Children.Single().Id.ShouldBe(c.Id);
        var info = await host.InTenantAsync<IOrganizationUnitDirectory, IReadOnlyDictionary<Guid, OrganizationUnitInfo>>(host.TenantId, units => units.GetManyAsync([c.Id]));
        info[c.Id].Ancestors.ShouldBe([b.Id, other.Id]);
        (await admin.PostRefusedAsync($"organization-unit/{b.Id}/move", new { parentId = (Guid?)null, b.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Two_moves_at_once_never_put_two_units_below_each_other()
    {
        var admin = await host.SignedInAsync();
        var a = await admin.AddUnitAsync();
        var b = await admin.AddUnitAsync();

        await Task.WhenAll(
            admin.PostAsync($"/api/identity/organization-unit/{a.Id}/move", System.Net.Http.Json.JsonContent.Create(new { parentId = b.Id, concurrencyStamp = a.ConcurrencyStamp })),
            admin.PostAsync($"/api/identity/organization-unit/{b.Id}/move", System.Net.Http.Json.JsonContent.Create(new { parentId = a.Id, concurrencyStamp = b.ConcurrencyStamp })));

        (await host.Database.ScalarAsync<long>(
            $"select count(*) from identity.organization_unit where id in ('{a.Id}', '{b.Id}') and parent_id is not null")).ShouldBe(1);
    }

    [Fact]
    public async Task Who_sees_one_branch_changes_that_branch_only_and_pulls_no_other_one_into_it()
    {
        var admin = await host.SignedInAsync();
        var region = await admin.AddUnitAsync();
        var own = await admin.AddUnitAsync(region.Id);
        var child = await admin.AddUnitAsync(own.Id);
        var foreign = await admin.AddUnitAsync(region.Id);
        var role = await admin.AddRoleAsync(DataScopeKind.Units, IdentityPermissions.OrganizationUnits.Edit);
        var manager = await host.SignedInAsync((await admin.AddUserAsync(own.Id, role.Id)).UserName, People.Password);

        (await manager.PostRefusedAsync($"organization-unit/{foreign.Id}/move", new { parentId = own.Id, foreign.ConcurrencyStamp })).ShouldBe(HttpStatusCode.NotFound);
        (await manager.PostRefusedAsync($"organization-unit/{child.Id}/move", new { parentId = foreign.Id, child.ConcurrencyStamp })).ShouldBlame("parentId");
        (await manager.PostRefusedAsync($"organization-unit/{child.Id}/move", new { parentId = (Guid?)null, child.ConcurrencyStamp })).ShouldBlame("parentId");
        (await manager.PutRefusedAsync($"organization-unit/{foreign.Id}", new { foreign.Code, name = "x", kind = "store", foreign.ConcurrencyStamp })).ShouldBe(HttpStatusCode.NotFound);
        (await manager.DeleteRefusedAsync($"organization-unit/{foreign.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await manager.PostRefusedAsync("organization-unit", new { code = People.Fresh("U"), name = "x", kind = "store" })).ShouldBlame("parentId");

        var added = await manager.AddUnitAsync(child.Id);
        await manager.PostOkAsync<OrganizationUnitDto>($"organization-unit/{added.Id}/move", new { parentId = own.Id, added.ConcurrencyStamp });
        await manager.DeleteOkAsync($"organization-unit/{added.Id}");
    }

    [Fact]
    public async Task A_unit_is_deleted_only_when_it_is_empty()
    {
        var admin = await host.SignedInAsync();
        var parent = await admin.AddUnitAsync();
        var child = await admin.AddUnitAsync(parent.Id);
        var staffed = await admin.AddUnitAsync();
        await admin.AddUserAsync(staffed.Id);

        (await admin.DeleteRefusedAsync($"organization-unit/{parent.Id}")).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitNotEmpty);
        (await admin.DeleteRefusedAsync($"organization-unit/{staffed.Id}")).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitNotEmpty);
        await admin.DeleteOkAsync($"organization-unit/{child.Id}");
        await admin.DeleteOkAsync($"organization-unit/{parent.Id}");
        (await admin.DeleteRefusedAsync($"organization-unit/{parent.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_code_is_taken_whatever_its_letter_case_and_a_stale_change_is_refused()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();

        (await admin.PostRefusedAsync("organization-unit", new { code = unit.Code.ToLowerInvariant(), name = "x", kind = "team" }))
            .ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitCodeTaken);
        (await admin.PutOkAsync<OrganizationUnitDto>($"organization-unit/{unit.Id}", new { unit.Code, name = "改名", kind = "team", unit.ConcurrencyStamp })).Kind.ShouldBe(OrganizationUnitKind.Team);
        (await admin.PutRefusedAsync($"organization-unit/{unit.Id}", new { unit.Code, name = "迟到", kind = "team", unit.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_tree_is_at_most_ten_levels_deep()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        for (var level = 2; level <= 10; level++)
        {
            unit = await admin.AddUnitAsync(unit.Id);
        }

        (await admin.PostRefusedAsync("organization-unit", new { parentId = unit.Id, code = People.Fresh("U"), name = "x", kind = "team" }))
            .ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitTreeTooDeep);
    }

    [Fact]
    public async Task Other_systems_name_a_unit_by_code_or_by_a_name_that_only_one_has()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var code = People.Fresh("T");
        await admin.PostOkAsync("organization-unit", new { code, name = "重名店", kind = "store" });
        await admin.PostOkAsync("organization-unit", new { code = People.Fresh("T"), name = "重名店", kind = "store" });

        var found = await host.InTenantAsync<IOrganizationUnitDirectory, IReadOnlyDictionary<string, OrganizationUnitInfo>>(
            host.TenantId, units => units.ResolveAsync([" " + unit.Code.ToLowerInvariant(), unit.Name, "重名店", code, "没有的店"]));

        found.Keys.ShouldBe([" " + unit.Code.ToLowerInvariant(), unit.Name, code], ignoreOrder: true);
        found[unit.Name].Id.ShouldBe(unit.Id);
        (await host.InTenantAsync<IOrganizationUnitDirectory, IReadOnlyDictionary<string, OrganizationUnitInfo>>(
            host.OtherTenantId, units => units.ResolveAsync([unit.Code]))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_root_is_the_one_unit_above_all_others()
    {
        var admin = await host.SignedInAsync();
        await admin.AddUnitAsync();

        (await RootAsync(host.OtherTenantId))!.Code.ShouldBe("HQ");
        (await RootAsync(host.TenantId)).ShouldBeNull("two trees have no common root");
    }

    private Task<OrganizationUnitInfo?> RootAsync(Guid tenantId) =>
        host.InTenantAsync<IOrganizationUnitDirectory, OrganizationUnitInfo?>(tenantId, units => units.FindRootAsync());
}
