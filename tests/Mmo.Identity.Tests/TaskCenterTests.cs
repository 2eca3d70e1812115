using System.Net;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.Identity.TaskCenter;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Users;
using Mmo.LongJobs;

namespace Mmo.Identity.Tests;

public sealed class TaskCenterTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task Everybody_sees_their_own_jobs_and_with_the_permission_all_of_the_company_but_never_anothers()
    {
        var admin = await host.SignedInAsync();
        var (mine, others) = (await NewUserAsync(admin), await NewUserAsync(admin));
        var (own, foreign) = (await AddJobAsync(mine.User.Id), await AddJobAsync(others.User.Id));
        var elsewhere = await AddJobAsync(Guid.NewGuid(), tenantId: host.OtherTenantId);

        (await ListAsync(mine.Browser)).Select(t => t.Id).ShouldBe([own]);
        (await mine.Browser.GetRefusedAsync("task-center?ofEverybody=true")).ShouldBe(HttpStatusCode.Forbidden);
        (await mine.Browser.PostRefusedAsync($"task-center/{foreign}/cancel")).ShouldBe(HttpStatusCode.NotFound);
        (await host.Anonymous().GetRefusedAsync("task-center")).ShouldBe(HttpStatusCode.Unauthorized);

        var seer = await NewUserAsync(admin, IdentityPermissions.Tasks.Default);
        var all = await ListAsync(seer.Browser, "&ofEverybody=true");
        all.Select(t => t.Id).ShouldBeSubsetOf(await IdsOfAsync(host.TenantId));
        all.Select(t => t.Id).ShouldContain(foreign);
        all.ShouldAllBe(t => !t.CanBeCancelled && !t.IsOwn);
        (await seer.Browser.PostRefusedAsync($"task-center/{foreign}/cancel")).ShouldBe(HttpStatusCode.Forbidden);
        (await seer.Browser.PostRefusedAsync($"task-center/{elsewhere}/cancel")).ShouldBe(HttpStatusCode.NotFound);

        var stranger = await host.SignedInAsync(tenant: "other");
        (await ListAsync(stranger, "&ofEverybody=true")).Select(t => t.Id).ShouldBe([elsewhere]);
    }

    [Fact]
    public async Task Who_started_a_job_ends_it_and_who_may_end_all_does_too_and_the_log_says_so()
    {
        var admin = await host.SignedInAsync();
        var user = await NewUserAsync(admin);
        var (first, second) = (await AddJobAsync(user.User.Id), await AddJobAsync(user.User.Id));

        var ended = await user.Browser.PostOkAsync<OperationDto>($"task-center/{first}/cancel");
        (ended.State, ended.IsCancelling, ended.CanBeCancelled).ShouldBe((OperationState.Cancelled, false, false));
        (await admin.PostOkAsync<OperationDto>($"task-center/{second}/cancel")).State.ShouldBe(OperationState.Cancelled);
        (await user.Browser.PostOkAsync<OperationDto>($"task-center/{first}/cancel")).State.ShouldBe(OperationState.Cancelled);
        (await host.Database.ScalarAsync<long>($"select count(*) from identity.audit_entry where action = 'cancelled' and entity_id in ('{first}', '{second}')")).ShouldBe(2);

        var fixedly = await AddJobAsync(user.User.Id, canBeCancelled: false);
        (await user.Browser.PostRefusedAsync($"task-center/{fixedly}/cancel")).ShouldBe(HttpStatusCode.Conflict, IdentityErrorCodes.TaskCannotBeCancelled);
    }

    [Fact]
    public async Task The_list_goes_page_by_page_and_by_whether_they_are_open()
    {
        var admin = await host.SignedInAsync();
        var user = await NewUserAsync(admin);
        for (var i = 0; i < 5; i++)
        {
            await AddJobAsync(user.User.Id, state: i < 2 ? "done" : "running");
        }

        var first = await user.Browser.GetOkAsync<KeysetResultDto<OperationDto>>("task-center?maxResultCount=2");
        var second = await user.Browser.GetOkAsync<KeysetResultDto<OperationDto>>($"task-center?maxResultCount=2&cursor={first.Next}");
        var third = await user.Browser.GetOkAsync<KeysetResultDto<OperationDto>>($"task-center?maxResultCount=2&cursor={second.Next}");
        first.Items.Concat(second.Items).Concat(third.Items).Select(t => t.Id).Distinct().Count().ShouldBe(5);
        third.Next.ShouldBeNull();
        (await ListAsync(user.Browser, "&isOpen=true")).Count.ShouldBe(3);
        (await ListAsync(user.Browser, "&isOpen=false")).ShouldAllBe(t => t.State == OperationState.Done);
        (await user.Browser.GetRefusedAsync("task-center?cursor=x")).ShouldBlame("cursor");
    }

    private static async Task<IReadOnlyList<OperationDto>> ListAsync(HttpClient browser, string more = "") =>
        (await browser.GetOkAsync<KeysetResultDto<OperationDto>>($"task-center?maxResultCount=200{more}")).Items;

    private async Task<(UserDto User, HttpClient Browser)> NewUserAsync(HttpClient admin, params string[] granted)
    {
        var role = await admin.AddRoleAsync(DataScopeKind.All, [IdentityPermissions.Users.Default, .. granted]);
        var user = await admin.AddUserAsync(roleIds: role.Id);
        return (user, await host.SignedInAsync(user.UserName, People.Password));
    }

    private async Task<Guid> AddJobAsync(Guid userId, Guid? tenantId = null, bool canBeCancelled = true, string state = "waiting")
    {
        var id = Guid.CreateVersion7();
        await host.Database.ExecuteAsync(
            $"""
            insert into identity.operation (id, tenant_id, kind, state, can_be_cancelled, user_id, user_name, created_at, total)
            values ('{id}', '{tenantId ?? host.TenantId}', 'identity.test', '{state}', {canBeCancelled}, '{userId}', '张三', clock_timestamp(), 10)
            """);
        return id;
    }

    private async Task<Guid[]> IdsOfAsync(Guid tenantId) =>
        [.. (await host.Database.ScalarAsync<string>($"select string_agg(id::text, ',') from identity.operation where tenant_id = '{tenantId}'"))!.Split(',').Select(Guid.Parse)];
}
