using System.Diagnostics;
using System.Net;
using Mmo.Application.Dtos;
using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchReviews;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.IdentifierRules;

public sealed class IdentifierRuleTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/identifier-rule";

    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task An_event_that_would_give_somebody_more_of_a_type_than_allowed_joins_nobody_is_kept_and_is_put_to_a_decision()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules => rules.Single(r => r.Type == "email").MaxPerPerson = 2);
        foreach (var name in new[] { "a", "b", "c" })
        {
            await SendAsync(Track.Event("identify", userId: Id("u"), fields: new { traits = new { email = Mail(name) } }));
        }

        var person = await PersonAsync(admin, Id("u"));
        person.Identifiers.Count(i => i.Kind == IdentifierKind.Email).ShouldBe(2);
        person.EventCount.ShouldBe(3, "the event is the person's, whatever else it names");
        var third = await PersonAsync(admin, Mail("c"));
        third.Id.ShouldNotBe(person.Id);

        var review = (await admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>("/api/cdp/match-review?origin=event&maxResultCount=100")).Items
            .Where(r => r.People.Select(p => p.ProfileId).Order().SequenceEqual(new[] { person.Id, third.Id }.Order())).ShouldHaveSingleItem();
        (review.Refused, review.IdentifierType, review.IdentifierTypeLabel).ShouldBe((RefusalReason.IdentifierLimit, "email", "e-mail address"));

        // Whoever decides sees what the two people are known by, whichever of their parts said it.
        await SendAsync(Track.Event("track", userId: Id("u"), anonymousId: Id("dev"), name: "Seen"));
        await SendAsync(Track.Event("identify", anonymousId: Id("dev"), fields: new { traits = new { city = $"杭州{_tag}" } }));
        (await admin.GetOkAsync<MatchReviewDetailsDto>($"/api/cdp/match-review/{review.Id}")).Fields.SelectMany(f => f.First.Concat(f.Second)).ShouldContain($"杭州{_tag}");

        // Somebody who knows better may join them all the same.
        await admin.PostOkAsync<MatchReviewDto>($"/api/cdp/match-review/{review.Id}/merge", new { reason = "三个邮箱都是他的" });
        (await PersonAsync(admin, Mail("c"))).Id.ShouldBe(person.Id);
    }

    [Fact]
    public async Task Events_that_pile_identifiers_on_one_person_stop_at_the_limit_and_none_of_them_is_lost()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules => rules.Single(r => r.Type == "anonymous_id").MaxPerPerson = 20);
        await SendAsync([.. Enumerable.Range(0, 300).Select(n => Track.Event("track", userId: Id("pile"), anonymousId: Id($"d{n}"), name: "Seen"))]);
        var person = await PersonAsync(admin, Id("pile"));
        (person.PartNos.Count, person.EventCount).ShouldBe((21, 300));
        await SendAsync(Track.Event("track", anonymousId: Id("d299"), name: "Seen"));
        (await PersonAsync(admin, Id("d299"))).EventCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_blocked_value_names_nobody()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules =>
        {
            rules.Single(r => r.Type == "email").Blocked = [$"*@shared-{_tag}.example"];
            rules.Single(r => r.Type == "user_id").Blocked = [$"GUEST-{_tag}"];
        });
        foreach (var name in new[] { "x", "y" })
        {
            await SendAsync(Track.Event("identify", userId: Id(name), fields: new { traits = new { email = $"desk@shared-{_tag}.example" } }));
        }

        (await PersonAsync(admin, Id("x"))).Id.ShouldNotBe((await PersonAsync(admin, Id("y"))).Id);
        (await CountAsync("identifier", $"value = 'desk@shared-{_tag}.example'")).ShouldBe(0);
        var answer = await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", userId: $"guest-{_tag}", name: "Seen"));
        answer.GetProperty("quarantined").GetInt32().ShouldBe(1);

        // Nor as the id that somebody had before.
        await SendAsync(Track.Event("alias", userId: Id("x"), fields: new { previousId = $"guest-{_tag}" }));
        (await CountAsync("identifier", $"value = 'guest-{_tag}'")).ShouldBe(0);
    }

    [Theory]
    [InlineData("13900001111"), InlineData("139 0000 1111"), InlineData("1390000*"), InlineData("*00001111"), InlineData("＋86 139-0000-1111")]
    public async Task A_blocked_phone_number_is_meant_however_it_is_written(string blocked)
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules => rules.Single(r => r.Type == "phone").Blocked = [blocked]);
        foreach (var name in new[] { $"p{blocked.Length}", $"q{blocked.Length}" })
        {
            await SendAsync(Track.Event("identify", userId: Id(name), fields: new { traits = new { phone = "13900001111" } }));
        }

        (await PersonAsync(admin, Id($"p{blocked.Length}"))).Id.ShouldNotBe((await PersonAsync(admin, Id($"q{blocked.Length}"))).Id);
    }

    [Fact]
    public async Task Ten_thousand_identifiers_do_not_become_one_person_and_every_event_is_kept()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, _ => { });
        foreach (var some in Enumerable.Range(0, 10_000).Chunk(500))
        {
            await SendAsync([.. some.Select(n => Track.Event("track", userId: Id("hub"), anonymousId: Id($"h{n}"), name: "Seen"))]);
        }

        var person = await PersonAsync(admin, Id("hub"));
        (person.PartNos.Count, person.EventCount).ShouldBe((101, 10_000), "as many devices as anybody has, and all that was done");
        (await CountAsync("identifier", $"value like 'h%-{_tag}'")).ShouldBeGreaterThanOrEqualTo(100);

        // As many questions about one person: a page of them costs what a page costs.
        var began = Stopwatch.GetTimestamp();
        var reviews = await admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>("/api/cdp/match-review?origin=event&maxResultCount=50");
        reviews.Items.Count.ShouldBe(50);
        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_type_that_ranks_highest_says_whose_an_event_is()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules => rules.Insert(0, Taken(rules, "member_number")));
        await SendAsync(Track.Event("track", userId: Id("ranked"), name: "Seen", fields: new { context = new { externalIds = new[] { External("member_no", Id("m")) } } }));
        (await host.Database.ScalarAsync<long>($"select s.event_count from cdp_store.part_stat s join cdp_store.identifier i using (tenant_id, part_no) where i.value = '{Id("m")}'")).ShouldBe(1);
    }

    [Fact]
    public async Task WeChat_and_WeCom_ids_join_across_channels_and_make_somebody_known_but_a_device_does_not()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, _ => { });
        await SendAsync(
            Channel("mini", ("openid", Id("o1")), ("unionid", Id("un"))),
            Channel("account", ("wx_openid", Id("o2")), ("union_id", Id("un"))),
            Channel("wecom", ("external_userid", Id("wm")), ("unionid", Id("un"))),
            Channel("pad", ("device_id", Id("pad"))));
        var person = await PersonAsync(admin, Id("o1"));
        (await PersonAsync(admin, Id("o2"))).Id.ShouldBe(person.Id);
        (await PersonAsync(admin, Id("wm"))).Id.ShouldBe(person.Id);
        (person.IsKnown, (await PersonAsync(admin, Id("pad"))).IsKnown).ShouldBe((true, false));
        person.Identifiers.Select(i => i.Kind).Where(k => k != IdentifierKind.AnonymousId).Distinct().Order().ShouldBe([IdentifierKind.WeChatUnionId, IdentifierKind.WeChatOpenId, IdentifierKind.WeComExternalUserId]);
    }

    [Fact]
    public async Task A_preview_says_whom_other_rules_would_concern_and_changes_nothing()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, rules => rules.Single(r => r.Type == "phone").MaxPerPerson = 10);
        foreach (var n in Enumerable.Range(0, 3))
        {
            await SendAsync(Track.Event("identify", userId: Id("many"), fields: new { traits = new { phone = $"1390000{n}{Random.Shared.Next(100, 999)}" } }));
        }

        var shared = $"hot-{_tag}@line.example";
        await SendAsync(Track.Event("identify", userId: Id("one"), fields: new { traits = new { email = shared } }));
        var rules = Inputs((await admin.GetOkAsync<IdentifierRulesDto>(Path)).Rules);
        rules.Single(r => r.Type == "phone").MaxPerPerson = 2;
        rules.Single(r => r.Type == "email").Blocked = [.. rules.Single(r => r.Type == "email").Blocked, $"HOT-{_tag}@*"];
        rules.Insert(0, Taken(rules, "device_id"));

        var preview = await admin.PostOkAsync<IdentifierRulesPreviewDto>($"{Path}/preview", new { rules });

        preview.IsReordered.ShouldBeTrue();
        var phones = preview.Changes.Single(c => c.Type == "phone");
        (phones.MaxBefore, phones.MaxAfter).ShouldBe((10, 2));
        phones.Beyond.ShouldContain(p => p.Count == 3);
        var mails = preview.Changes.Single(c => c.Type == "email");
        (mails.BlockedIdentifiers, mails.PeopleTied).ShouldBe((1, 1));
        mails.Tied.Single().Value.ShouldNotBeNull().ShouldNotContain(_tag);
        (await admin.GetOkAsync<IdentifierRulesDto>(Path)).Rules.Single(r => r.Type == "phone").MaxPerPerson.ShouldBe(10);
    }

    [Fact]
    public async Task Rules_that_cannot_hold_are_refused_with_a_sentence()
    {
        var admin = await host.SignedInOverHttpAsync();
        var now = await admin.GetOkAsync<IdentifierRulesDto>(Path);
        await RefusedAsync(rules => rules.Single(r => r.Type == "user_id").MaxPerPerson = 2, $"rules[{IndexOf("user_id")}].maxPerPerson");
        await RefusedAsync(rules => rules.Add(rules[0]), $"rules[{now.Rules.Count}].type");
        await RefusedAsync(rules => rules.RemoveAt(3), "rules");
        await RefusedAsync(rules => rules[1].Blocked = ["*a*"], "rules[1].blocked[0]");
        await RefusedAsync(rules => rules[1].Blocked = ["a*b"], "rules[1].blocked[0]");
        await RefusedAsync(rules => rules.Add(new IdentifierRuleInput { Type = "No Type!" }), $"rules[{now.Rules.Count}].type");
        (await admin.PutRefusedAsync(Path, new { rules = Inputs(now.Rules), concurrencyStamp = "an older one" })).Status.ShouldBe(HttpStatusCode.Conflict);

        int IndexOf(string type) => now.Rules.ToList().FindIndex(r => r.Type == type);

        async Task RefusedAsync(Action<List<IdentifierRuleInput>> change, string field)
        {
            var rules = Inputs((await admin.GetOkAsync<IdentifierRulesDto>(Path)).Rules);
            change(rules);
            (await admin.PutRefusedAsync(Path, new { rules, now.ConcurrencyStamp })).ShouldBlame(field);
        }
    }

    [Fact]
    public async Task Whom_only_a_blocked_value_held_together_is_taken_apart_and_may_meet_again_and_others_stay_one_person()
    {
        var admin = await host.SignedInOverHttpAsync();
        await SetAsync(admin, _ => { });
        var desk = $"desk-{_tag}@apart.example";
        string[] guests = [Id("g1"), Id("g2"), Id("g3")];
        foreach (var guest in guests)
        {
            await SendAsync(Track.Event("identify", anonymousId: guest, fields: new { traits = new { email = desk } }));
        }

        // Two of them have something else in common, and one is known by an e-mail address of her own too.
        await SendAsync(Track.Event("identify", userId: Id("member"), anonymousId: guests[0]), Track.Event("identify", userId: Id("member"), anonymousId: guests[1]));
        var together = await PersonAsync(admin, guests[2]);
        together.PartNos.Count.ShouldBe(5);
        await SetAsync(admin, rules => rules.Single(r => r.Type == "email").Blocked = [$"desk-{_tag}@*"]);

        (await admin.PostOkAsync<IdentifierRulesDto>($"{Path}/take-apart", new { reason = "前台公用邮箱" })).IsTakingApart.ShouldBeTrue();
        (await admin.PostRefusedAsync($"{Path}/take-apart", new { reason = "再来一次" })).Code.ShouldBe(CdpErrorCodes.TakingApartUnderWay);
        await host.RunWorkerAsync("work:cdp:operations");

        var member = await PersonAsync(admin, Id("member"));
        (await PersonAsync(admin, guests[0])).Id.ShouldBe(member.Id);
        (await PersonAsync(admin, guests[1])).Id.ShouldBe(member.Id);
        var other = await PersonAsync(admin, guests[2]);
        other.Id.ShouldNotBe(member.Id);
        (await PersonAsync(admin, desk)).PartNos.Count.ShouldBe(1, "the value itself is nobody");
        member.PartNos.Count.ShouldBe(3);

        // Nobody said that they are several people: what ties them rightly joins them.
        await SendAsync(Track.Event("identify", userId: Id("member"), anonymousId: guests[2]));
        (await PersonAsync(admin, guests[2])).Id.ShouldBe(member.Id);
        var history = (await admin.GetOkAsync<ListResultDto<Mmo.Cdp.Unmerging.UnmergeDto>>($"/api/cdp/unmerge?profileId={member.Id}")).Items.ShouldHaveSingleItem();
        (history.Reason, history.ProfileIds.Count).ShouldBe(("前台公用邮箱", 3));
        await admin.PostOkAsync<Mmo.Cdp.Unmerging.UnmergeDto>($"/api/cdp/unmerge/{history.Id}/undo", new { reason = "弄错了" });
        (await PersonAsync(admin, desk)).Id.ShouldBe((await PersonAsync(admin, Id("member"))).Id);
    }

    private static async Task SetAsync(HttpClient admin, Action<List<IdentifierRuleInput>> change)
    {
        var now = await admin.GetOkAsync<IdentifierRulesDto>(Path);
        var rules = Inputs(now.Defaults);
        change(rules);
        await admin.PutOkAsync<IdentifierRulesDto>(Path, new { rules, now.ConcurrencyStamp });
    }

    private static List<IdentifierRuleInput> Inputs(IEnumerable<IdentifierRuleDto> rules) =>
        [.. rules.Select(r => new IdentifierRuleInput { Type = r.Type, MaxPerPerson = r.MaxPerPerson, Blocked = r.Blocked })];

    private static IdentifierRuleInput Taken(List<IdentifierRuleInput> rules, string type)
    {
        var rule = rules.Single(r => r.Type == type);
        rules.Remove(rule);
        return rule;
    }

    private string Id(string name) => $"{name}-{_tag}";

    private string Mail(string name) => $"{name}-{_tag}@example.com";

    private static object External(string type, string id) => new { type, id, collection = "users", encoding = "none" };

    private System.Text.Json.Nodes.JsonObject Channel(string name, params (string Type, string Id)[] ids) => Track.Event(
        "track", name: "Opened", anonymousId: Id(name), fields: new { context = new { externalIds = ids.Select(i => External(i.Type, i.Id)) } });

    private async Task SendAsync(params System.Text.Json.Nodes.JsonObject[] events) => await host.Client(host.ServerKey).BatchOkAsync(events);

    private async Task<ProfileDetailsDto> PersonAsync(HttpClient admin, string identifier) => await admin.GetOkAsync<ProfileDetailsDto>(
        $"/api/cdp/profile/{await host.Database.ScalarAsync<Guid>($"select p.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) where i.value = '{identifier}'")}");

    private Task<long> CountAsync(string table, string where) => host.Database.ScalarAsync<long>($"select count(*) from cdp_store.{table} where {where}");
}
