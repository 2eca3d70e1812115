using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Application.Dtos;
using Mmo.Cdp.Accounts;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Accounts;

/// <summary>Companies that people belong to: told in group calls, corrected by hand, scored by plain rules.</summary>
public sealed class AccountTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/account";
    private const string ScorePath = "/api/cdp/account-score";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task A_group_call_makes_an_account_with_what_is_known_of_it_and_puts_the_person_into_it()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "acme", new { name = $"云杉{_tag}", 行业 = "软件", employees = 120, contact = new { email = "li@acme.example" } }), Group("wang", "acme"));
        await FollowAsync();

        var item = (await ListAsync(admin, $"filter=云杉{_tag}")).Items.ShouldHaveSingleItem();
        (item.Title, item.ExternalId, item.Industry, item.PeopleCount).ShouldBe(($"云杉{_tag}", Id("acme"), "软件", 2));
        var account = await admin.GetOkAsync<AccountDetailsDto>($"{Path}/{item.Id}");
        account.Attributes.Select(a => a.Key).ShouldBe(["name", "industry", "contact", "employees"]);
        account.Attributes.Single(a => a.Key == "contact").Value.GetRawText().ShouldNotContain("li@acme.example", Case.Insensitive, "what looks like personal data is masked");
        (await PeopleAsync(admin, item.Id)).ShouldBe([await ProfileAsync("li"), await ProfileAsync("wang")], ignoreOrder: true);
        (await ListAsync(admin, $"profileId={await ProfileAsync("li")}")).Items.ShouldHaveSingleItem().Id.ShouldBe(item.Id);
    }

    [Fact]
    public async Task The_newest_word_of_an_account_holds_and_what_was_taken_back_is_gone()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(
            Group("li", "b", new { name = "新名", plan = "pro" }, "2026-11-02T00:00:00Z"), Group("li", "b", new { name = "旧名", plan = "free" }, "2026-11-01T00:00:00Z"),
            Group("li", "b", new { plan = (string?)null }, "2026-11-03T00:00:00Z"));
        await FollowAsync();
        var account = await OneAsync(admin, "b");
        account.Title.ShouldBe("新名");
        account.Attributes.Select(a => a.Key).ShouldBe(["name"]);
    }

    [Fact]
    public async Task A_browser_joins_people_to_accounts_that_are_there_but_makes_none_and_says_nothing_of_them()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "c", new { name = $"真{_tag}" }));
        await host.Client(host.BrowserKey).BatchOkAsync(Group("guest", "c", new { name = "假" }), Group("guest", "made-up", new { name = "假" }));
        await FollowAsync();
        var account = await OneAsync(admin, "c");
        (account.Title, account.PeopleCount).ShouldBe(($"真{_tag}", 2));
        (await ListAsync(admin, $"filter={Id("made-up")}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_was_taken_out_by_hand_stays_out_until_somebody_puts_the_person_in_again()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "d"), Group("wang", "d"));
        await FollowAsync();
        var account = await OneAsync(admin, "d");
        var member = new { profileId = await ProfileAsync("wang") };
        await admin.PostOkAsync($"{Path}/{account.Id}/exclude-person", member);
        await SendAsync(Group("wang", "d"));
        await FollowAsync();
        (await PeopleAsync(admin, account.Id)).ShouldBe([await ProfileAsync("li")]);

        await admin.PostOkAsync($"{Path}/{account.Id}/include-person", member);
        await admin.PostOkAsync($"{Path}/{account.Id}/include-person", member);
        (await PeopleAsync(admin, account.Id)).Length.ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where entity_type = 'Account' and entity_id = '{account.Id}'")).ShouldBe(2, "what changed nothing leaves no entry");
    }

    [Fact]
    public async Task Whoever_was_taken_out_stays_out_whichever_device_is_heard_of_next()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "out"), Track.Event("identify", userId: Id("li"), anonymousId: Id("phone")));
        await FollowAsync();
        var account = await OneAsync(admin, "out");
        await admin.PostOkAsync($"{Path}/{account.Id}/exclude-person", new { profileId = await ProfileAsync("li") });

        await SendAsync(Track.Event("group", anonymousId: Id("phone"), fields: new { groupId = Id("out") }));
        await SendAsync(Track.Event("identify", userId: Id("li"), anonymousId: Id("tablet")), Track.Event("group", anonymousId: Id("tablet"), fields: new { groupId = Id("out") }));
        await FollowAsync();

        (await PeopleAsync(admin, account.Id)).ShouldBeEmpty();
        await admin.PostOkAsync($"{Path}/{account.Id}/include-person", new { profileId = await ProfileAsync("li") });
        (await PeopleAsync(admin, account.Id)).ShouldBe([await ProfileAsync("li")]);
    }

    [Fact]
    public async Task An_account_shows_nobodys_address_or_number_whatever_attribute_it_stands_in()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "masks", new { remark = "找王经理 13800138000", 对接 = "boss@acme.example", website = "acme.example" }));
        await FollowAsync();

        var shown = (await OneAsync(admin, "masks")).Attributes.ToDictionary(a => a.Key, a => a.Value.GetString());
        (shown["remark"], shown["对接"], shown["website"]).ShouldBe(("找王经理 138****8000", "b***@acme.example", "acme.example"));
    }

    [Fact]
    public async Task People_who_become_one_person_count_once()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "e"), Track.Event("group", anonymousId: Id("phone"), fields: new { groupId = Id("e") }));
        await FollowAsync();
        (await OneAsync(admin, "e")).PeopleCount.ShouldBe(2);
        await SendAsync(Track.Event("identify", userId: Id("li"), anonymousId: Id("phone")));
        (await OneAsync(admin, "e")).PeopleCount.ShouldBe(1);
        (await PeopleAsync(admin, (await OneAsync(admin, "e")).Id)).ShouldBe([await ProfileAsync("li")]);
    }

    [Fact]
    public async Task A_score_is_what_the_rules_say_and_says_what_it_is_made_of()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, new { @event = Id("Demo"), points = 20, days = 30, most = 2 }, new { attribute = "industry", values = new[] { "软件" }, points = 15 }, new { attribute = "plan", values = new[] { "free" }, points = -5 });
        await SendAsync(
            Group("li", "f", new { industry = "软件", plan = "FREE" }), Did("li", "Demo"), Did("li", "Demo"), Did("li", "Demo"), Did("wang", "Demo"), Did("li", "Demo", days: 40),
            Group("wang", "f"));
        await FollowAsync();
        await ScoreAsync();

        var account = await OneAsync(admin, "f");
        account.Score.ShouldBe((2 * 20) + 20 + 15 - 5);
        account.ScoreParts.Select(p => (p.Rule.Event ?? p.Rule.Attribute, p.Count, p.Points)).ShouldBe([(Id("Demo"), 3, 60), ("industry", 1, 15), ("plan", 1, -5)]);

        // A later event of one of its people moves it, also by a part that no group call named.
        await SendAsync(Track.Event("identify", userId: Id("wang"), anonymousId: Id("pad")));
        await SendAsync(Track.Event("track", anonymousId: Id("pad"), name: Id("Demo")));
        await FollowAsync();
        await ScoreAsync();
        (await OneAsync(admin, "f")).Score.ShouldBe(90);

        // Windows move on by themselves.
        host.Clock.Advance(TimeSpan.FromDays(31));
        await ScoreAsync();
        admin = await host.SignedInOverHttpAsync();
        (await OneAsync(admin, "f")).Score.ShouldBe(10);
        await SetAsync(admin);
        await ScoreAsync();
        (await OneAsync(admin, "f")).Score.ShouldBe(0);
    }

    [Fact]
    public async Task Of_an_account_that_everybody_is_in_the_newest_ten_thousand_count_and_a_score_of_so_many_stands_for_a_while()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, new { @event = Id("Demo"), points = 20, days = 30, most = 2 });
        await SendAsync(Group("li", "all"), Did("li", "Demo"), Group("wang", "few"), Did("wang", "Demo"));
        await FollowAsync();
        await JoinAsync("all", 9_999);
        await ScoreAsync();
        (await OneAsync(admin, "all")).ShouldSatisfyAllConditions(
            a => a.PeopleCount.ShouldBe(10_000), a => a.PeopleCountIsExact.ShouldBeTrue(), a => a.Score.ShouldBe(20));
        (await OneAsync(admin, "few")).Score.ShouldBe(20, "one that is large takes no turn of the others");

        // One more, who came later than everybody else.
        await JoinAsync("all", 1);
        (await OneAsync(admin, "all")).ShouldSatisfyAllConditions(a => a.PeopleCount.ShouldBe(10_000), a => a.PeopleCountIsExact.ShouldBeFalse());
        await SendAsync(Did("li", "Demo"), Did("wang", "Demo"));
        await FollowAsync();
        await ScoreAsync();
        (await OneAsync(admin, "few")).Score.ShouldBe(40);
        (await OneAsync(admin, "all")).Score.ShouldBe(20);
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await ScoreAsync();
        (await OneAsync(admin, "all")).Score.ShouldBe(0);
    }

    [Fact]
    public async Task A_list_pages_by_score_both_ways()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, Enumerable.Range(0, 5).Select(n => (object)new { attribute = "rank", values = new[] { $"{n}" }, points = 10 + (n / 2) }).ToArray());
        await SendAsync([.. Enumerable.Range(0, 5).Select(n => Group("li", $"p{n}", new { name = $"页{_tag}{n}", rank = n }))]);
        await FollowAsync();
        await ScoreAsync();
        var first = await ListAsync(admin, $"filter=页{_tag}&maxResultCount=2");
        var second = await ListAsync(admin, $"filter=页{_tag}&maxResultCount=2&cursor={Uri.EscapeDataString(first.Next!)}");
        var back = await ListAsync(admin, $"filter=页{_tag}&maxResultCount=2&cursor={Uri.EscapeDataString(second.Previous!)}");
        first.Items.Concat(second.Items).Select(i => i.Title[^1]).ShouldBe(['4', '3', '2', '1']);
        back.Items.Select(i => i.Title[^1]).ShouldBe(['4', '3']);
        first.Total.ShouldBe(5);
    }

    [Fact]
    public async Task What_its_people_did_stands_in_one_list_newest_first()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SendAsync(Group("li", "g"), Group("wang", "g"), Did("li", "First", days: 3), Did("wang", "Second", days: 2), Did("li", "Third", days: 1));
        await FollowAsync();
        var events = (await admin.GetOkAsync<ListResultDto<AccountEventDto>>($"{Path}/{(await OneAsync(admin, "g")).Id}/events")).Items;
        events.Where(e => !e.Name.Equals("group", StringComparison.Ordinal)).Select(e => (e.Name, e.ProfileId)).ShouldBe(
            [(Id("Third"), await ProfileAsync("li")), (Id("Second"), await ProfileAsync("wang")), (Id("First"), await ProfileAsync("li"))]);
    }

    [Fact]
    public async Task Whoever_sees_only_one_store_sees_the_accounts_of_its_people_and_of_their_people_those()
    {
        var admin = await host.SignedInOverHttpAsync();
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = Id("U"), name = "门店", kind = "store" });
        var clerk = await ClerkAsync(admin, unit.GetProperty("id").GetGuid());
        await SendAsync(
            Track.Event("identify", userId: Id("mine"), fields: new { traits = new { store = Id("U") } }), Group("mine", "h"), Group("other", "h"), Group("other", "i"));
        await FollowAsync();

        var seen = (await ListAsync(clerk, "")).Items.ShouldHaveSingleItem();
        (seen.ExternalId, seen.PeopleCount).ShouldBe((Id("h"), 1));
        (await PeopleAsync(clerk, seen.Id)).ShouldBe([await ProfileAsync("mine")]);
        (await clerk.StatusAsync($"{Path}/{(await OneAsync(admin, "i")).Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.PostRefusedAsync($"{Path}/{seen.Id}/include-person", new { profileId = await ProfileAsync("other") })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.PutRefusedAsync(ScorePath, new { rules = Array.Empty<object>(), concurrencyStamp = "" })).Code.ShouldBe(CdpErrorCodes.AccountScoreNeedsEverything);
        (await (await host.SignedInOverHttpAsync(tenant: "other")).StatusAsync($"{Path}/{seen.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_group_call_without_an_account_or_with_more_than_fits_is_kept_as_an_event_and_harms_nothing()
    {
        var admin = await host.SignedInOverHttpAsync();
        var traits = new JsonObject([.. Enumerable.Range(0, 300).Select(n => KeyValuePair.Create($"k{n}", (JsonNode?)n))]) { ["long"] = new string('x', 5000), ["name"] = "" };
        await SendAsync(
            Track.Event("group", userId: Id("li"), fields: new { traits = new { name = "没有编号" } }), Track.Event("group", userId: Id("li"), fields: new { groupId = new string('g', 300) }),
            Group("li", "j", traits));
        await FollowAsync();
        var account = await OneAsync(admin, "j");
        account.Title.ShouldBe(Id("j"));
        account.Attributes.Count.ShouldBe(100);
        (await ListAsync(admin, "filter=没有编号")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rules_that_cannot_hold_are_refused_with_a_sentence()
    {
        var admin = await host.SignedInOverHttpAsync();
        (await RefusedAsync(new { points = 5 })).ShouldBlame("rules[0]");
        (await RefusedAsync(new { @event = "A", attribute = "b", points = 5 })).ShouldBlame("rules[0]");
        (await RefusedAsync(new { @event = "A", points = 0 })).ShouldBlame("rules[0].points");
        (await RefusedAsync(new { attribute = "b", values = Array.Empty<string>(), points = 1 })).ShouldBlame("rules[0].values");
        (await RefusedAsync(new { @event = "A", points = 1, days = 999 })).ShouldBlame("rules[0].days");
        (await admin.PutRefusedAsync(ScorePath, new { rules = Array.Empty<object>(), concurrencyStamp = "an older one" })).Status.ShouldBe(HttpStatusCode.Conflict);

        async Task<Refusal> RefusedAsync(object rule) =>
            await admin.PutRefusedAsync(ScorePath, new { rules = new[] { rule }, (await admin.GetOkAsync<AccountScoreDto>(ScorePath)).ConcurrencyStamp });
    }

    private string Id(string name) => $"{name}-{_tag}";

    private JsonObject Group(string user, string account, object? traits = null, string? timestamp = null) => Track.Event(
        "group", userId: Id(user), fields: timestamp is null ? new { groupId = Id(account), traits = traits ?? new { } } : new { groupId = Id(account), traits = traits ?? new { }, timestamp });

    private JsonObject Did(string user, string what, int days = 0) =>
        Track.Event("track", userId: Id(user), name: Id(what), fields: new { timestamp = (host.Clock.GetUtcNow() - TimeSpan.FromDays(days)).ToString("o") });

    private async Task SendAsync(params JsonObject[] events) => await host.Client(host.ServerKey).BatchOkAsync(events);

    // People with numbers above all others.
    private Task JoinAsync(string account, int count) => host.Database.ExecuteAsync(
        $"""
        with joined as (
          insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at)
          select a.tenant_id, top.no + n, top.no + n, gen_random_uuid(), a.created_at
          from cdp_store.account a
          cross join (select greatest(max(part_no), 1000000000) as no from cdp_store.part) top
          cross join generate_series(1, {count}) n
          where a.external_id = '{Id(account)}'
          returning tenant_id, part_no, public_id, created_at),
        known as (
          insert into cdp_store.profile (tenant_id, profile_id, public_id, first_seen_at, last_seen_at)
          select tenant_id, part_no, public_id, created_at, created_at from joined)
        insert into cdp_store.account_member (tenant_id, account_no, part_no, since)
        select j.tenant_id, a.account_no, j.part_no, j.created_at
        from joined j
        join cdp_store.account a on a.tenant_id = j.tenant_id and a.external_id = '{Id(account)}'
        """);

    private Task FollowAsync() => host.RunWorkerAsync("feed:cdp:accounts");

    private async Task ScoreAsync()
    {
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        await host.RunWorkerAsync("work:cdp:accounts");
    }

    private static async Task SetAsync(HttpClient admin, params object[] rules) => await admin.PutOkAsync<AccountScoreDto>(
        ScorePath, new { rules, (await admin.GetOkAsync<AccountScoreDto>(ScorePath)).ConcurrencyStamp });

    private static Task<KeysetResultDto<AccountListItemDto>> ListAsync(HttpClient client, string query) => client.GetOkAsync<KeysetResultDto<AccountListItemDto>>($"{Path}?{query}");

    private async Task<AccountDetailsDto> OneAsync(HttpClient client, string account) =>
        await client.GetOkAsync<AccountDetailsDto>($"{Path}/{(await ListAsync(client, $"filter={Id(account)}")).Items.ShouldHaveSingleItem().Id}");

    private static async Task<Guid[]> PeopleAsync(HttpClient client, Guid account) =>
        [.. (await client.GetOkAsync<ListResultDto<AccountPersonDto>>($"{Path}/{account}/people")).Items.Select(p => p.Profile.Id)];

    private Task<Guid> ProfileAsync(string user) => host.Database.ScalarAsync<Guid>(
        $"select f.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) join cdp_store.profile f using (tenant_id, profile_id) where i.value = '{Id(user)}'");

    private async Task<HttpClient> ClerkAsync(HttpClient admin, Guid unitId)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = Id("clerk"), dataScope = "units" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions",
            new
            {
                granted = new[] { CdpPermissions.Profiles, CdpPermissions.Accounts, CdpPermissions.AccountsEdit }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString(),
            });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = Id("clerk"), name = "店员", unitId, roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(Id("clerk"));
    }
}
