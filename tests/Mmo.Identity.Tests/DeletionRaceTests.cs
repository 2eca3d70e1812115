using System.Net;
using Mmo.DataScopes;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;
using Npgsql;

namespace Mmo.Identity.Tests;

/// <summary>A role or unit is deleted in the very moment in which somebody gets it: the later one is told so, and nothing is half done.</summary>
public sealed class DeletionRaceTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    private const string UnknownRole = "There is no such role; it may just have been deleted. Choose again.";
    private const string UnknownUnit = "There is no such unit: it may just have been deleted, or it is outside your data scope. Choose again.";

    [Fact]
    public async Task Who_gives_a_role_that_is_being_deleted_is_told_so_and_the_user_stays_as_they_were()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var user = await admin.AddUserAsync();

        var refusal = await MeanwhileAsync(
            $"delete from identity.role where id = '{role.Id}'",
            () => admin.PutAsync($"user/{user.Id}", Body(new { name = "改名", roleIds = new[] { role.Id }, user.ConcurrencyStamp })));

        await RefusedAsync(refusal, "roleIds", UnknownRole);
        var after = await admin.GetOkAsync<UserDto>($"user/{user.Id}");
        after.Name.ShouldBe(user.Name);
        after.ConcurrencyStamp.ShouldBe(user.ConcurrencyStamp);
    }

    [Fact]
    public async Task Nobody_is_created_with_a_role_that_is_being_deleted()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var userName = People.Fresh("late");

        var refusal = await MeanwhileAsync(
            $"delete from identity.role where id = '{role.Id}'",
            () => admin.PostAsync("user", Body(new { userName, name = "张三", roleIds = new[] { role.Id }, password = People.Password })));

        await RefusedAsync(refusal, "roleIds", UnknownRole);
        (await CountAsync($"identity.user where user_name = '{userName}'")).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_created_in_or_moved_to_a_unit_that_is_being_deleted()
    {
        var admin = await host.SignedInAsync();
        var (unit, second) = (await admin.AddUnitAsync(), await admin.AddUnitAsync());
        var user = await admin.AddUserAsync(second.Id);
        var userName = People.Fresh("late");

        await RefusedAsync(
            await MeanwhileAsync(
                $"delete from identity.organization_unit where id = '{unit.Id}'",
                () => admin.PostAsync("user", Body(new { userName, name = "张三", unitId = unit.Id, roleIds = Array.Empty<Guid>(), password = People.Password }))),
            "unitId", UnknownUnit);
        (await CountAsync($"identity.user where user_name = '{userName}'")).ShouldBe(0);

        var third = await admin.AddUnitAsync();
        await RefusedAsync(
            await MeanwhileAsync(
                $"delete from identity.organization_unit where id = '{third.Id}'",
                () => admin.PutAsync($"user/{user.Id}", Body(new { user.Name, unitId = third.Id, roleIds = Array.Empty<Guid>(), user.ConcurrencyStamp }))),
            "unitId", UnknownUnit);
        (await admin.GetOkAsync<UserDto>($"user/{user.Id}")).UnitId.ShouldBe(second.Id);
    }

    [Fact]
    public async Task No_unit_is_made_below_one_that_is_being_deleted()
    {
        var admin = await host.SignedInAsync();
        var unit = await admin.AddUnitAsync();
        var code = People.Fresh("late");

        var refusal = await MeanwhileAsync(
            $"""
            select pg_advisory_xact_lock(hashtextextended('identity.organization_unit:{host.TenantId}', 0));
            delete from identity.organization_unit where id = '{unit.Id}'
            """,
            () => admin.PostAsync("organization-unit", Body(new { parentId = unit.Id, code, name = "门店", kind = "store" })));

        await RefusedAsync(refusal, "parentId", UnknownUnit);
        (await CountAsync($"identity.organization_unit where code = '{code}'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_role_or_unit_that_somebody_is_just_getting_is_not_deleted()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.Own);
        var unit = await admin.AddUnitAsync();
        var user = await admin.AddUserAsync();

        (await Api.RefusalAsync(await MeanwhileAsync(
            $"insert into identity.user_role (tenant_id, user_id, role_id) values ('{host.TenantId}', '{user.Id}', '{role.Id}')",
            () => admin.DeleteAsync($"role/{role.Id}")))).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.RoleInUse);
        var refusal = await Api.RefusalAsync(await MeanwhileAsync(
            $"update identity.user set unit_id = '{unit.Id}' where id = '{user.Id}'",
            () => admin.DeleteAsync($"organization-unit/{unit.Id}")));

        refusal.ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.UnitNotEmpty);
        refusal.Message.ShouldContain(unit.Name);
        (await CountAsync($"identity.role where id = '{role.Id}'")).ShouldBe(1);
        (await CountAsync($"identity.organization_unit where id = '{unit.Id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task However_they_meet_one_of_both_is_done_and_the_other_is_told_why_not()
    {
        var admin = await host.SignedInAsync();
        for (var round = 0; round < 12; round++)
        {
            var role = await admin.AddRoleAsync(DataScopeKind.Own);
            var unit = await admin.AddUnitAsync();
            var user = await admin.AddUserAsync();

            var answers = await Task.WhenAll(
                admin.PutAsync($"user/{user.Id}", Body(new { user.Name, roleIds = new[] { role.Id }, user.ConcurrencyStamp })),
                admin.DeleteAsync($"role/{role.Id}"),
                admin.PostAsync("user", Body(new { userName = People.Fresh("met"), name = "张三", unitId = unit.Id, roleIds = Array.Empty<Guid>(), password = People.Password })),
                admin.DeleteAsync($"organization-unit/{unit.Id}"));

            answers.ShouldAllBe(answer => answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.BadRequest || answer.StatusCode == HttpStatusCode.Conflict);
            (answers[0].IsSuccessStatusCode ^ answers[1].IsSuccessStatusCode).ShouldBeTrue("the role");
            (answers[2].IsSuccessStatusCode ^ answers[3].IsSuccessStatusCode).ShouldBeTrue("the unit");
        }
    }

    [Fact]
    public async Task The_same_role_given_twice_at_once_is_given_once_and_the_second_is_a_stale_change()
    {
        var admin = await host.SignedInAsync();
        for (var round = 0; round < 6; round++)
        {
            var role = await admin.AddRoleAsync(DataScopeKind.Own);
            var user = await admin.AddUserAsync();

            var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ =>
                admin.PutAsync($"user/{user.Id}", Body(new { user.Name, roleIds = new[] { role.Id }, user.ConcurrencyStamp }))));

            answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict], ignoreOrder: true);
        }
    }

    /// <summary>Sends a request into a transaction of somebody else, which is committed when the request waits for it.</summary>
    private async Task<HttpResponseMessage> MeanwhileAsync(string sql, Func<Task<HttpResponseMessage>> send)
    {
        await using var connection = await host.Database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand(sql, connection, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        var answer = send();
        await Eventually.Async(async () =>
            answer.IsCompleted || await CountAsync("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'") > 0);
        answer.IsCompleted.ShouldBeFalse("it has not met the other one");
        await transaction.CommitAsync();
        return await answer;
    }

    private static async Task RefusedAsync(HttpResponseMessage answer, string member, string sentence)
    {
        (await answer.Content.ReadAsStringAsync()).ShouldContain(sentence);
        (await Api.RefusalAsync(answer)).ShouldBlame(member);
    }

    private Task<long> CountAsync(string rows) => host.Database.ScalarAsync<long>($"select count(*) from {rows}");

    private static HttpContent Body(object body) => System.Net.Http.Json.JsonContent.Create(body, options: Mmo.Json.MmoJson.Options);
}
