using System.Net;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Households;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.LongJobs;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Households;

/// <summary>Who lives together: declared, found by what is shared and confirmed, or said by hand.</summary>
public sealed class HouseholdTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/household";
    private const string SearchPath = "/api/cdp/household-search";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task People_of_one_address_are_proposed_however_it_is_written_and_wait_for_somebody_to_say()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { city = "上海", 地址 = $"上海市浦东新区世纪大道{_tag}号 3 栋 501" });
        await PersonAsync("b", new { city = "上海市", 地址 = $"浦东新区世纪大道{_tag.ToUpperInvariant()}号3栋501" });
        await PersonAsync("c", new { city = "北京", 地址 = $"浦东新区世纪大道{_tag}号3栋501" });
        await SearchAsync(admin);

        var household = await OfAsync(admin, "a");
        (household.Tie, household.SharedLabel).ShouldBe((HouseholdTie.Address, "地址"));
        household.Members.Select(m => m.State).ShouldBe([HouseholdMemberState.Proposed, HouseholdMemberState.Proposed]);
        household.Members.Select(m => m.Profile.Id).ShouldBe([await IdAsync("a"), await IdAsync("b")], ignoreOrder: true);
        (await ListAsync(admin, $"profileId={await IdAsync("c")}")).Items.ShouldBeEmpty("a street of the same name in another city");
        (await ListAsync(admin, "isPending=true")).Items.ShouldContain(h => h.Id == household.Id);
        (await ListAsync(admin, "isPending=false")).Items.ShouldNotContain(h => h.Id == household.Id);
    }

    [Fact]
    public async Task Of_two_people_who_name_a_household_the_second_is_told_and_what_is_said_of_people_needs_no_stamp()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("n1", new { });
        await PersonAsync("n2", new { });
        var made = await admin.PostOkAsync<HouseholdDto>(Path, new { profileIds = new[] { await IdAsync("n1"), await IdAsync("n2") } });
        await DecideAsync(admin, made.Id, [], [], "王家");

        var late = await admin.PostRefusedAsync($"{Path}/{made.Id}/decide", new { @in = Array.Empty<Guid>(), @out = new[] { await IdAsync("n2") }, name = "李家", made.ConcurrencyStamp });
        late.ShouldBe(HttpStatusCode.Conflict, "Mmo:Concurrency");
        var after = await admin.PostOkAsync<HouseholdDto>($"{Path}/{made.Id}/decide", new { @in = Array.Empty<Guid>(), @out = new[] { await IdAsync("n1") } });

        after.Name.ShouldBe("王家");
        after.Members.Where(m => m.State == HouseholdMemberState.In).Select(m => m.Profile.Id).ShouldBe([await IdAsync("n2")], "nothing of the refused change was kept");
    }

    [Fact]
    public async Task What_somebody_said_holds_whatever_later_searches_find()
    {
        var admin = await host.SignedInOverHttpAsync();
        foreach (var name in new[] { "a", "b", "lodger" })
        {
            await PersonAsync(name, new { 地址 = $"梧桐路{_tag}弄8号" });
        }

        await SearchAsync(admin);
        var household = await OfAsync(admin, "a");
        var decided = await DecideAsync(admin, household.Id, [await IdAsync("a"), await IdAsync("b")], [await IdAsync("lodger")], "梧桐路一家");
        decided.Name.ShouldBe("梧桐路一家");
        decided.Members.Select(m => (m.State, m.DecidedBy is not null)).ShouldBe([(HouseholdMemberState.In, true), (HouseholdMemberState.In, true), (HouseholdMemberState.Out, true)]);

        await PersonAsync("newborn", new { 地址 = $"梧桐路{_tag}弄8号" });
        await SearchAsync(admin);
        var later = await OfAsync(admin, "a");
        later.Id.ShouldBe(household.Id);
        later.Members.Select(m => m.State).ShouldBe([HouseholdMemberState.In, HouseholdMemberState.In, HouseholdMemberState.Proposed, HouseholdMemberState.Out]);
        (await DecideAsync(admin, household.Id, [await IdAsync("lodger")], [])).Members.Count(m => m.State == HouseholdMemberState.In).ShouldBe(3, "said otherwise, it is taken back");
    }

    [Fact]
    public async Task What_a_source_declares_holds_at_once_and_as_long_as_it_says_so()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { 家庭编号 = $"H{_tag}" });
        await PersonAsync("b", new { 家庭编号 = $"h{_tag}" });
        await PersonAsync("c", new { 家庭编号 = $"H{_tag}" });
        await SearchAsync(admin);
        (await OfAsync(admin, "a")).Members.Select(m => (m.State, m.Tie)).Distinct().ShouldBe([(HouseholdMemberState.In, HouseholdTie.Declared)]);

        await PersonAsync("c", new { 家庭编号 = $"other {_tag}" });
        await SearchAsync(admin);
        (await OfAsync(admin, "a")).Members.Select(m => m.Profile.Id).ShouldBe([await IdAsync("a"), await IdAsync("b")], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_gets_another_number_moves_to_that_household_in_the_same_search_and_takes_nobody_along()
    {
        var admin = await host.SignedInOverHttpAsync();
        foreach (var name in new[] { "a", "b", "c" })
        {
            await PersonAsync(name, new { 家庭编号 = $"old {_tag}" });
        }

        await PersonAsync("d", new { 家庭编号 = $"new {_tag}" });
        await SearchAsync(admin);
        await PersonAsync("c", new { 家庭编号 = $"new {_tag}" });
        await SearchAsync(admin);

        (await OfAsync(admin, "d")).Members.Select(m => (m.Profile.Id, m.State)).ShouldBe(
            [(await IdAsync("c"), HouseholdMemberState.In), (await IdAsync("d"), HouseholdMemberState.In)], ignoreOrder: true);
        (await OfAsync(admin, "a")).Members.Select(m => m.Profile.Id).ShouldBe([await IdAsync("a"), await IdAsync("b")], ignoreOrder: true);
    }

    [Fact]
    public async Task Whom_a_source_put_into_a_household_of_an_address_leaves_it_when_the_number_goes()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { 地址 = $"枫林路{_tag}弄8号" });
        await PersonAsync("b", new { 地址 = $"枫林路{_tag}弄8号" });
        await SearchAsync(admin);
        var household = await OfAsync(admin, "a");
        await DecideAsync(admin, household.Id, [await IdAsync("a"), await IdAsync("b")], []);
        await PersonAsync("a", new { 家庭编号 = $"F{_tag}" });
        await PersonAsync("child", new { 家庭编号 = $"F{_tag}" });
        await SearchAsync(admin);
        (await OfAsync(admin, "child")).Id.ShouldBe(household.Id);

        await PersonAsync("child", new { 家庭编号 = $"gone {_tag}" });
        await SearchAsync(admin);

        (await ListAsync(admin, $"profileId={await IdAsync("child")}")).Items.ShouldBeEmpty();
        (await OfAsync(admin, "a")).Members.Count.ShouldBe(2);
    }

    [Fact]
    public async Task People_can_be_taken_out_of_a_household_that_searches_made_too_large()
    {
        var admin = await host.SignedInOverHttpAsync();
        foreach (var n in Enumerable.Range(0, 2))
        {
            await PersonAsync($"p{n}", new { city = "上海" });
        }

        var household = await admin.PostOkAsync<HouseholdDto>(Path, new { profileIds = new[] { await IdAsync("p0"), await IdAsync("p1") } });
        await host.Database.ExecuteAsync(
            $"""
            insert into cdp_store.household_member (tenant_id, household_no, part_no, state, tie, found_at)
            select h.tenant_id, h.household_no, -n, 0, 2, now() from cdp_store.household h cross join generate_series(1, 60) n where h.public_id = '{household.Id}'
            """);

        (await DecideAsync(admin, household.Id, [], [await IdAsync("p1")])).Members.Single(m => m.State == HouseholdMemberState.Out).ShouldNotBeNull();
        (await admin.PostRefusedAsync($"{Path}/{household.Id}/decide", new { @in = new[] { await IdAsync("p1") }, @out = Array.Empty<Guid>() })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.HouseholdTooLarge);
    }

    [Fact]
    public async Task Two_people_with_one_phone_number_who_are_not_one_person_may_be_one_household()
    {
        var admin = await host.SignedInOverHttpAsync();
        var number = $"021-6{Random.Shared.Next(1000000, 9999999)}";
        await PersonAsync("a", new { 家庭电话 = number });
        await PersonAsync("b", new { 家庭电话 = number.Replace("-", " ", StringComparison.Ordinal) });
        await SearchAsync(admin);
        (await OfAsync(admin, "a")).Tie.ShouldBe(HouseholdTie.Phone);
    }

    [Fact]
    public async Task Whoever_shares_several_things_stands_in_one_household()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { 家庭编号 = $"S{_tag}", 地址 = $"石榴街{_tag}号" });
        await PersonAsync("b", new { 家庭编号 = $"S{_tag}" });
        await PersonAsync("grandma", new { 地址 = $"石榴街{_tag}号" });
        await SearchAsync(admin);
        (await OfAsync(admin, "a")).Members.Select(m => m.State).ShouldBe([HouseholdMemberState.In, HouseholdMemberState.In, HouseholdMemberState.Proposed]);
    }

    [Fact]
    public async Task What_says_nothing_and_what_too_many_share_finds_no_household()
    {
        var admin = await host.SignedInOverHttpAsync();
        foreach (var n in Enumerable.Range(0, 9))
        {
            await PersonAsync($"d{n}", new { 地址 = $"宿舍楼{_tag}号" });
        }

        foreach (var name in new[] { "x", "y" })
        {
            await PersonAsync(name, new { 地址 = "无", 家庭电话 = "0000000", 家庭编号 = "N/A" });
            await PersonAsync(name + "2", new { 地址 = $"中山路{_tag.Replace('0', 'a').Replace('1', 'b')[..2]}" });
        }

        await SearchAsync(admin);
        (await ListAsync(admin, $"profileId={await IdAsync("d0")}")).Items.ShouldBeEmpty();
        (await ListAsync(admin, $"profileId={await IdAsync("x")}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_become_one_person_count_once_and_are_in_if_either_was()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { 地址 = $"合并路{_tag}号" });
        await PersonAsync("b", new { 地址 = $"合并路{_tag}号" });
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", anonymousId: Id("pad"), fields: new { traits = new { 地址 = $"合并路{_tag}号" } }));
        await SearchAsync(admin);
        var household = await OfAsync(admin, "a");
        household.Members.Count.ShouldBe(3);
        await DecideAsync(admin, household.Id, [await IdAsync("a")], [await IdAsync("pad")]);

        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", userId: Id("a"), anonymousId: Id("pad")));
        (await OfAsync(admin, "a")).Members.Select(m => (m.Profile.Id, m.State)).ShouldBe([(await IdAsync("a"), HouseholdMemberState.In), (await IdAsync("b"), HouseholdMemberState.Proposed)]);
    }

    [Fact]
    public async Task A_household_is_made_by_hand_once_for_one_key()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { });
        await PersonAsync("b", new { });
        var input = new { profileIds = new[] { await IdAsync("a"), await IdAsync("b") }, name = " 老张家 ", idempotencyKey = Id("k") };
        var made = await admin.PostOkAsync<HouseholdDto>(Path, input);
        (made.Name, made.Members.Count(m => m.State == HouseholdMemberState.In)).ShouldBe(("老张家", 2));
        (await admin.PostOkAsync<HouseholdDto>(Path, input)).Id.ShouldBe(made.Id);
        (await ListAsync(admin, $"profileId={await IdAsync("a")}")).Items.ShouldHaveSingleItem();
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { await IdAsync("a"), await IdAsync("a") } })).ShouldBlame("profileIds");
        (await admin.PostRefusedAsync(Path, new { profileIds = new[] { await IdAsync("a"), Guid.NewGuid() } })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await admin.PostRefusedAsync($"{Path}/{made.Id}/decide", new { @in = new[] { await IdAsync("a") }, @out = new[] { await IdAsync("a") } })).ShouldBlame("out");
    }

    [Fact]
    public async Task Whoever_sees_only_one_store_sees_and_decides_on_its_people_alone()
    {
        var admin = await host.SignedInOverHttpAsync();
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = Id("U"), name = "门店", kind = "store" });
        await PersonAsync("mine", new { 地址 = $"边界路{_tag}号", store = Id("U") });
        await PersonAsync("other", new { 地址 = $"边界路{_tag}号" });
        await PersonAsync("far", new { 地址 = $"远处路{_tag}号" });
        await PersonAsync("away", new { 地址 = $"远处路{_tag}号" });
        await SearchAsync(admin);
        var clerk = await ClerkAsync(admin, unit.GetProperty("id").GetGuid());

        var seen = (await ListAsync(clerk, "")).Items.ShouldHaveSingleItem();
        seen.Members.ShouldHaveSingleItem().Profile.Id.ShouldBe(await IdAsync("mine"));
        (await clerk.PostRefusedAsync($"{Path}/{seen.Id}/decide", new { @in = new[] { await IdAsync("other") }, @out = Array.Empty<Guid>() })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.StatusAsync($"{Path}/{(await OfAsync(admin, "far")).Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.PostRefusedAsync($"{SearchPath}/run", new { })).Code.ShouldBe(CdpErrorCodes.HouseholdsNeedEverything);
        (await (await host.SignedInOverHttpAsync(tenant: "other")).StatusAsync($"{Path}/{seen.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_search_goes_by_what_the_company_says_and_leaves_no_keys_behind()
    {
        var admin = await host.SignedInOverHttpAsync();
        await PersonAsync("a", new { 车牌 = $"沪A{_tag}", 地址 = $"车牌路{_tag}号" });
        await PersonAsync("b", new { 车牌 = $"沪A{_tag}" });
        await PersonAsync("c", new { 地址 = $"车牌路{_tag}号" });
        var before = await admin.GetOkAsync<HouseholdSearchDto>(SearchPath);
        var saved = await admin.PutOkAsync<HouseholdSearchDto>(SearchPath, new { fields = new[] { new { attribute = "车牌", tie = "declared" } }, before.ConcurrencyStamp });
        saved.IsSuggested.ShouldBeFalse();
        await SearchAsync(admin);
        (await OfAsync(admin, "a")).Members.Count.ShouldBe(2);
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.household_key")).ShouldBe(0);

        (await admin.PutRefusedAsync(SearchPath, new { fields = Array.Empty<object>(), before.ConcurrencyStamp })).Status.ShouldBe(HttpStatusCode.Conflict);
        (await admin.PutRefusedAsync(SearchPath, new { fields = new[] { new { attribute = "没有的", tie = "address" } }, saved.ConcurrencyStamp })).ShouldBlame("fields[0].attribute");
        (await admin.PutRefusedAsync(SearchPath, new { fields = new[] { new { attribute = "车牌", tie = "hand" } }, saved.ConcurrencyStamp })).ShouldBlame("fields[0].tie");
        await host.Database.ExecuteAsync("delete from cdp.household_setting");
    }

    private string Id(string name) => $"{name}-{_tag}";

    private async Task PersonAsync(string name, object traits) => await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", userId: Id(name), fields: new { traits }));

    private async Task SearchAsync(HttpClient admin)
    {
        await admin.PostOkAsync<HouseholdSearchDto>($"{SearchPath}/run", new { });
        await host.RunWorkerAsync("work:cdp:operations");
        (await admin.GetOkAsync<HouseholdSearchDto>(SearchPath)).Run!.State.ShouldBe(OperationState.Done);
    }

    private static Task<KeysetResultDto<HouseholdDto>> ListAsync(HttpClient client, string query) => client.GetOkAsync<KeysetResultDto<HouseholdDto>>($"{Path}?{query}");

    private async Task<HouseholdDto> OfAsync(HttpClient client, string name) => (await ListAsync(client, $"profileId={await IdAsync(name)}")).Items.ShouldHaveSingleItem();

    private static async Task<HouseholdDto> DecideAsync(HttpClient client, Guid id, Guid[] within, Guid[] without, string? name = null) => await client.PostOkAsync<HouseholdDto>(
        $"{Path}/{id}/decide", new { @in = within, @out = without, name, (await client.GetOkAsync<HouseholdDto>($"{Path}/{id}")).ConcurrencyStamp });

    private Task<Guid> IdAsync(string name) => host.Database.ScalarAsync<Guid>(
        $"select f.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) join cdp_store.profile f using (tenant_id, profile_id) where i.value = '{Id(name)}'");

    private async Task<HttpClient> ClerkAsync(HttpClient admin, Guid unitId)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = Id("clerk"), dataScope = "units" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions",
            new { granted = new[] { CdpPermissions.Profiles, CdpPermissions.Households, CdpPermissions.HouseholdsEdit }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = Id("clerk"), name = "店员", unitId, roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(Id("clerk"));
    }
}
