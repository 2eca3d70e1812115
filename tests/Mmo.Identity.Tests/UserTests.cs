using System.Net;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests;

public sealed class UserTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_new_user_gets_a_password_that_is_shown_once()
    {
        var admin = await host.SignedInAsync();
        var userName = People.Fresh("新人");

        var created = await admin.PostOkAsync<CreatedUserDto>("user", new { userName, name = "新人" });

        await host.SignedInAsync(userName, created.GeneratedPassword!);
        (await host.Database.ScalarAsync<string>($"select password_hash from identity.user where id = '{created.User.Id}'"))!
            .ShouldNotContain(created.GeneratedPassword!);
    }

    [Fact]
    public async Task A_user_name_is_taken_whatever_its_letter_case()
    {
        var admin = await host.SignedInAsync();

        (await admin.PostRefusedAsync("user", new { userName = "ADMIN", name = "x" })).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UserNameTaken);
        (await admin.PostRefusedAsync("user", new { userName = "a b", name = "x" })).ShouldBlame("userName");
        (await admin.PostRefusedAsync("user", new { userName = People.Fresh("u"), name = "x", password = "1111111111" })).ShouldBlame("password");
        (await admin.PostRefusedAsync("user", new { userName = People.Fresh("u"), name = "x", unitId = Guid.CreateVersion7() })).ShouldBlame("unitId");
        (await admin.PostRefusedAsync("user", new { userName = People.Fresh("u"), name = "x", roleIds = new[] { Guid.CreateVersion7() } })).ShouldBlame("roleIds");
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_and_paged()
    {
        var admin = await host.SignedInAsync();
        var region = await admin.AddUnitAsync();
        var store = await admin.AddUnitAsync(region.Id);
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var inRegion = await admin.AddUserAsync(region.Id);
        var inStore = await admin.AddUserAsync(store.Id, role.Id);

        async Task<Guid[]> IdsAsync(string query) => [.. (await admin.GetOkAsync<PagedResultDto<UserDto>>($"user?{query}")).Items.Select(u => u.Id)];
        (await IdsAsync($"unitId={region.Id}&sorting=creationTime")).ShouldBe([inRegion.Id, inStore.Id]);
        (await IdsAsync($"unitId={region.Id}&sorting=creationTime desc")).ShouldBe([inStore.Id, inRegion.Id]);
        (await IdsAsync($"unitId={store.Id}")).ShouldBe([inStore.Id]);
        (await IdsAsync($"roleId={role.Id}")).ShouldBe([inStore.Id]);
        (await IdsAsync($"filter={inRegion.UserName.ToUpperInvariant()}")).ShouldContain(inRegion.Id);
        (await IdsAsync($"unitId={region.Id}&isActive=false")).ShouldBeEmpty();

        var page = await admin.GetOkAsync<PagedResultDto<UserDto>>($"user?unitId={region.Id}&sorting=creationTime&skipCount=1&maxResultCount=1");
        page.TotalCount.ShouldBe(2);
        page.Items.Single().Roles.Single().Name.ShouldBe(role.Name);
        (await admin.GetRefusedAsync("user?sorting=passwordHash")).ShouldBlame("sorting");
        (await admin.GetRefusedAsync("user?maxResultCount=5000")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_stale_change_is_refused_also_when_only_roles_changed()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var user = await admin.AddUserAsync();

        var changed = await admin.PutOkAsync<UserDto>($"user/{user.Id}", new { user.Name, roleIds = new[] { role.Id }, user.ConcurrencyStamp });

        changed.Roles.Single().Id.ShouldBe(role.Id);
        (await admin.PutRefusedAsync($"user/{user.Id}", new { name = "迟到", roleIds = Array.Empty<Guid>(), user.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        (await admin.PostRefusedAsync($"user/{user.Id}/set-active", new { isActive = false, user.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        (await admin.GetOkAsync<UserDto>($"user/{user.Id}")).Name.ShouldBe("张三");
    }

    [Fact]
    public async Task A_tenant_keeps_its_last_administrator()
    {
        var admin = await host.SignedInAsync(tenant: "other");
        var me = (await admin.GetOkAsync<PagedResultDto<UserDto>>("user?filter=admin")).Items.Single();

        (await admin.PutRefusedAsync($"user/{me.Id}", new { me.Name, roleIds = Array.Empty<Guid>(), me.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.LastAdministrator);
        (await admin.PostRefusedAsync($"user/{me.Id}/set-active", new { isActive = false, me.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.CannotDeactivateSelf);
        (await admin.GetOkAsync<UserDto>($"user/{me.Id}")).Roles.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Two_administrators_who_switch_each_other_off_do_not_both_succeed()
    {
        var first = await host.SignedInAsync();
        var me = (await first.GetOkAsync<PagedResultDto<UserDto>>("user?filter=admin")).Items.Single(u => u.UserName == "admin");
        var other = await first.AddUserAsync(null, me.Roles.Single().Id);
        var second = await host.SignedInAsync(other.UserName, People.Password);
        other = await first.GetOkAsync<UserDto>($"user/{other.Id}");

        var answers = await Task.WhenAll(
            first.PostAsync($"/api/identity/user/{other.Id}/set-active", System.Net.Http.Json.JsonContent.Create(new { isActive = false, concurrencyStamp = other.ConcurrencyStamp })),
            second.PostAsync($"/api/identity/user/{me.Id}/set-active", System.Net.Http.Json.JsonContent.Create(new { isActive = false, concurrencyStamp = me.ConcurrencyStamp })));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1);
        await host.Database.ExecuteAsync($"update identity.user set is_active = true where id = '{me.Id}'");
    }

    [Fact]
    public async Task Nobody_gives_or_takes_over_more_rights_than_their_own()
    {
        var admin = await host.SignedInAsync();
        var administrators = (await admin.GetOkAsync<ListResultDto<UserRoleDto>>("user/assignable-roles")).Items.Single(r => r.Name == "管理员");
        var people = await admin.AddRoleAsync(
            DataScopeKind.All, IdentityPermissions.Users.Create, IdentityPermissions.Users.Edit, IdentityPermissions.Users.ResetPassword);
        var manager = await admin.AddUserAsync(null, people.Id);
        var colleague = await admin.AddUserAsync();
        var boss = (await admin.GetOkAsync<PagedResultDto<UserDto>>("user?filter=admin")).Items.Single(u => u.UserName == "admin");
        var session = await host.SignedInAsync(manager.UserName, People.Password);

        (await session.GetOkAsync<ListResultDto<UserRoleDto>>("user/assignable-roles")).Items.ShouldNotContain(r => r.Id == administrators.Id);
        (await session.PutRefusedAsync($"user/{colleague.Id}", new { colleague.Name, roleIds = new[] { administrators.Id }, colleague.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PostRefusedAsync("user", new { userName = People.Fresh("u"), name = "x", roleIds = new[] { administrators.Id } }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PostRefusedAsync($"user/{boss.Id}/reset-password")).ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);
        (await session.PostRefusedAsync($"user/{boss.Id}/set-active", new { isActive = false, boss.ConcurrencyStamp }))
            .ShouldBe(HttpStatusCode.Forbidden, IdentityErrorCodes.MoreRightsThanOwn);

        var reset = await session.PostOkAsync<PasswordResetDto>($"user/{colleague.Id}/reset-password");
        await host.SignedInAsync(colleague.UserName, reset.GeneratedPassword!);
    }

    [Fact]
    public async Task Who_sees_a_region_manages_the_users_of_that_region_only()
    {
        var admin = await host.SignedInAsync();
        var region = await admin.AddUnitAsync();
        var store = await admin.AddUnitAsync(region.Id);
        var elsewhere = await admin.AddUnitAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Units, IdentityPermissions.Users.Create, IdentityPermissions.Users.Edit);
        var manager = await admin.AddUserAsync(region.Id, role.Id);
        var near = await admin.AddUserAsync(store.Id);
        var far = await admin.AddUserAsync(elsewhere.Id);
        var everywhere = await admin.AddUserAsync();
        var session = await host.SignedInAsync(manager.UserName, People.Password);

        (await session.GetOkAsync<PagedResultDto<UserDto>>("user")).Items.Select(u => u.Id).ShouldBe([manager.Id, near.Id], ignoreOrder: true);
        (await session.GetRefusedAsync($"user/{far.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await session.GetRefusedAsync($"user/{everywhere.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await session.PutRefusedAsync($"user/{far.Id}", new { far.Name, unitId = store.Id, far.ConcurrencyStamp })).ShouldBe(HttpStatusCode.NotFound);
        (await session.PutRefusedAsync($"user/{near.Id}", new { near.Name, unitId = elsewhere.Id, near.ConcurrencyStamp })).ShouldBlame("unitId");
        (await session.PutRefusedAsync($"user/{near.Id}", new { near.Name, unitId = (Guid?)null, near.ConcurrencyStamp })).ShouldBlame("unitId");
        (await session.PutOkAsync<UserDto>($"user/{near.Id}", new { near.Name, unitId = region.Id, near.ConcurrencyStamp })).UnitId.ShouldBe(region.Id);
    }

    [Fact]
    public async Task What_was_done_is_audited_without_secrets_or_personal_data()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var user = await admin.AddUserAsync();
        await admin.PutOkAsync<UserDto>(
            $"user/{user.Id}", new { name = "赵六", email = "zhao@example.cn", phoneNumber = "13800002040", unitId = unit.Id, user.ConcurrencyStamp });
        await admin.PostOkAsync<PasswordResetDto>($"user/{user.Id}/reset-password", new { newPassword = "Geheim-Wort-42" });

        var hash = await host.Database.ScalarAsync<string>($"select password_hash from identity.user where id = '{user.Id}'");
        var stamp = await host.Database.ScalarAsync<string>($"select security_stamp from identity.user where id = '{user.Id}'");
        var entries = await host.Database.ScalarAsync<string>(
            $"select string_agg(action || ' ' || user_name || ' ' || coalesce(changes::text, ''), E'\n' order by at) from identity.audit_entry where entity_id = '{user.Id}'");

        entries!.Split('\n').Select(line => line.Split(' ')[0]).ShouldBe(["created", "updated", "updated"]);
        entries.ShouldContain("管理员");
        entries.ShouldContain(unit.Id.ToString());
        foreach (var kept in new[] { "赵六", "zhao@example.cn", "13800002040", "Geheim-Wort-42", hash!, stamp! })
        {
            entries.ShouldNotContain(kept);
        }
    }
}
