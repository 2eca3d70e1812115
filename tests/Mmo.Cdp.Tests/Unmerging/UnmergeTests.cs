using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Application.Dtos;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Segments;
using Mmo.Cdp.Unmerging;

namespace Mmo.Cdp.Tests.Unmerging;

/// <summary>Two people who used one device: 安 signed in on it, and 波 left an address on it.</summary>
public sealed class UnmergeTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/unmerge";

    private readonly SegmentScene _scene = new(host);

    private string Address => $"{_scene.Id("bo")}@example.com";

    [Fact]
    public async Task Parts_take_what_is_theirs_along_and_the_profile_with_the_first_part_keeps_its_id()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);

        var preview = await admin.PostOkAsync<UnmergePreviewDto>($"{Path}/preview", Input(profile, [an, device], [address]));
        preview.People.Select(p => (p.KeepsId, p.EventCount, p.PartNos.Count, p.Name, p.City)).ShouldBe([(true, 2, 2, $"安{_scene.City}", _scene.City), (false, 1, 1, $"波{_scene.City}", "别处")]);
        preview.People[1].Identifiers.ShouldHaveSingleItem().Value.ShouldStartWith("b***@");
        preview.People[0].Purchases.ShouldHaveSingleItem().Amount.ShouldBe(80);
        preview.People[1].Purchases.ShouldBeEmpty();
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).PartNos.Count.ShouldBe(3, "a preview does nothing");

        var done = await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, device], [address], "同一台平板的两个人"));
        done.ProfileIds.ShouldBe(preview.People.Select(p => p.ProfileId));
        done.ProfileIds[0].ShouldBe(profile);
        var kept = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}");
        (kept.Name, kept.EventCount, kept.PartNos.Count, kept.Purchases.Single().Amount).ShouldBe(($"安{_scene.City}", 2, 2, 80m));
        var other = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[1]}");
        (other.Name, other.EventCount, other.PartNos.Count, other.Purchases.Count).ShouldBe(($"波{_scene.City}", 1, 1, 0));
        (await admin.GetOkAsync<ListResultDto<UnmergeDto>>($"{Path}?profileId={other.Id}")).Items.ShouldHaveSingleItem().Reason.ShouldBe("同一台平板的两个人");
    }

    [Fact]
    public async Task Whatever_events_say_the_people_stay_apart_also_by_way_of_somebody_new()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);
        await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, device], [address], "两个人"));

        await SendAsync(new { type = "identify", anonymousId = _scene.Id("tablet"), traits = new { email = Address } });
        await SendAsync(new { type = "identify", anonymousId = _scene.Id("phone"), traits = new { email = Address } });
        await SendAsync(new { type = "track", userId = _scene.Id("an"), anonymousId = _scene.Id("phone"), @event = "Looked" });

        (await ProfileOfAsync(an)).ShouldNotBe(await ProfileOfAsync(address));
        (await ProfileOfAsync(device)).ShouldBe(await ProfileOfAsync(an));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identity_conflict where reason = 'must-not' and (part_a = {an} or part_b = {an})")).ShouldBe(1);
    }

    [Fact]
    public async Task Undoing_it_gives_the_person_back_with_all_that_happened_since()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);
        var before = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}");
        var done = await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, device], [address], "两个人"));
        await SendAsync(new { type = "track", anonymousId = _scene.Id("tablet"), @event = "Looked" });

        var undone = await admin.PostOkAsync<UnmergeDto>($"{Path}/{done.Id}/undo", new { reason = "是一个人" });
        undone.UndoneTime.ShouldNotBeNull();
        undone.UndoReason.ShouldBe("是一个人");
        var after = await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{done.ProfileIds[1]}");
        (after.Id, after.EventCount, after.Name).ShouldBe((profile, before.EventCount + 1, before.Name));
        after.Links.Select(l => (l.PartA, l.PartB, l.Kind)).ShouldBe(before.Links.Select(l => (l.PartA, l.PartB, l.Kind)));
        (await admin.PostRefusedAsync($"{Path}/{done.Id}/undo", new { reason = "再来一次" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.UnmergeAlreadyUndone);

        await SendAsync(new { type = "track", userId = _scene.Id("an"), anonymousId = _scene.Id("tablet"), @event = "Looked" });
        (await ProfileOfAsync(an)).ShouldBe(await ProfileOfAsync(address));
    }

    [Fact]
    public async Task A_group_that_was_held_together_by_another_stays_one_person()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);

        var done = await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, address], [device], "平板是店里的"));
        (await ProfileOfAsync(an)).ShouldBe(await ProfileOfAsync(address));
        (await ProfileOfAsync(device)).ShouldNotBe(await ProfileOfAsync(an));

        // Taken apart once more, what is left of the two stays away from the tablet, whoever it was that had to.
        var rest = await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an], [address], "还是两个人"));
        await SendAsync(new { type = "identify", anonymousId = _scene.Id("tablet"), traits = new { email = Address } });
        (await ProfileOfAsync(device)).ShouldNotBe(await ProfileOfAsync(address));
        (await admin.PostRefusedAsync($"{Path}/{done.Id}/undo", new { reason = "先撤前一次" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.UnmergeCannotBeUndone);
        await admin.PostOkAsync<UnmergeDto>($"{Path}/{rest.Id}/undo", new { reason = "按顺序" });
        await admin.PostOkAsync<UnmergeDto>($"{Path}/{done.Id}/undo", new { reason = "按顺序" });
        new[] { await ProfileOfAsync(an), await ProfileOfAsync(device), await ProfileOfAsync(address) }.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Segments_follow_and_no_journey_takes_it_for_something_that_the_people_did()
    {
        var admin = await host.SignedInOverHttpAsync();
        var here = await _scene.SegmentAsync(_scene.OfThisTest);
        var buyers = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, SegmentScene.Did("Order Completed")));
        var named = await _scene.SegmentAsync(new AttributeCondition("name", ConditionOperator.Eq, ConditionJson.Of($"波{_scene.City}")));
        var (profile, an, device, address) = await TogetherAsync(admin);
        await _scene.SettleAsync();
        var (kept, birth) = (await ProfileOfAsync(an), address);
        (await _scene.MembersAsync(here)).ShouldBeEmpty("the newest word is another city");

        var preview = await admin.PostOkAsync<UnmergePreviewDto>($"{Path}/preview", Input(profile, [an, device], [address]));
        preview.People[0].Segments.Select(s => s.Id).ShouldBe([here, buyers], ignoreOrder: true);
        preview.People[1].Segments.Select(s => s.Id).ShouldBe([named]);

        await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, device], [address], "两个人"));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(here)).ShouldBe([kept]);
        (await _scene.MembersAsync(buyers)).ShouldBe([kept]);
        (await _scene.MembersAsync(named)).ShouldBe([birth]);
        (await host.Database.ScalarAsync<long>(
            $"select count(*) from cdp_store.segment_change where segment_id in ('{here}', '{buyers}') and is_entry and cause in ('event', 'clock')")).ShouldBe(0);
    }

    [Fact]
    public async Task A_consent_goes_with_its_address_whoever_spoke_of_it_for_segments_as_on_the_page()
    {
        var admin = await host.SignedInOverHttpAsync();
        var consenting = await _scene.SegmentAsync(new AllCondition(_scene.OfThisTest, new ConsentCondition("email", "marketing", ConsentState.Granted)));
        var elsewhere = await _scene.SegmentAsync(new AllCondition(
            new AttributeCondition("city", ConditionOperator.Eq, ConditionJson.Of("别处")), new ConsentCondition("email", "marketing", ConsentState.Granted)));
        var (profile, an, device, address) = await TogetherAsync(admin);
        await SendAsync(new
        {
            type = "track", userId = _scene.Id("an"), @event = "Agreed",
            context = new { consent = new { categoryPreferences = new { email_marketing = true } } },
        });

        var apart = await admin.PostOkAsync<UnmergeDto>(Path, Input(profile, [an, device], [address], "两个人"));
        await _scene.SettleAsync();
        (await _scene.MembersAsync(consenting)).ShouldBeEmpty();
        (await _scene.MembersAsync(elsewhere)).ShouldBe([address]);
        (await ConsentsAsync(apart.ProfileIds[0])).ShouldBeEmpty();
        (await ConsentsAsync(apart.ProfileIds[1])).ShouldBe(["marketing True"]);

        async Task<IEnumerable<string>> ConsentsAsync(Guid id) =>
            (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{id}")).Consents.Where(c => c.Channel == "email").Select(c => $"{c.Purpose} {c.IsGranted}");
    }

    [Fact]
    public async Task What_is_not_the_whole_profile_or_not_in_two_groups_is_refused_with_a_sentence()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);
        (await admin.PostRefusedAsync(Path, Input(profile, [an], [address], "少了一部分"))).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.UnmergePartsChanged);
        (await admin.PostRefusedAsync(Path, Input(profile, [an, device], [address, device], "一部分在两组"))).ShouldBlame("groups[1].partNos");
        (await admin.PostRefusedAsync(Path, Input(profile, [an, device, address]))).ShouldBlame("groups");
        (await admin.PostRefusedAsync(Path, Input(profile, [an, device], [address]))).ShouldBlame("reason");
        (await admin.PostRefusedAsync(Path, Input(Guid.NewGuid(), [1], [2], "没有这个人"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ProfileOfAsync(an)).ShouldBe(await ProfileOfAsync(address));
    }

    [Fact]
    public async Task A_request_that_is_repeated_answers_as_the_first_and_of_two_at_once_one_is_refused()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (profile, an, device, address) = await TogetherAsync(admin);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(n =>
            admin.PostAsync(Path, System.Net.Http.Json.JsonContent.Create(Input(profile, [an, device], [address], "两个人", n < 2 ? _scene.Id("once") : null)))));

        // Of the two with a key the first may come after one without.
        var statuses = answers.Select(a => a.StatusCode).ToArray();
        statuses.ShouldAllBe(s => s == HttpStatusCode.OK || s == HttpStatusCode.Conflict);
        (statuses[0] == statuses[1], statuses.Count(s => s == HttpStatusCode.OK) == (statuses[0] == HttpStatusCode.OK ? 2 : 1)).ShouldBe((true, true));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.unmerge_part where part_no = {address}")).ShouldBe(1);
    }

    private async Task<(Guid Profile, long An, long Device, long Address)> TogetherAsync(HttpClient admin)
    {
        await SendAsync(new { type = "identify", userId = _scene.Id("an"), traits = new { name = $"安{_scene.City}", city = _scene.City } });
        await SendAsync(new { type = "track", userId = _scene.Id("an"), anonymousId = _scene.Id("tablet"), @event = "Order Completed", properties = new { order_id = _scene.Id("o"), revenue = 80, currency = "CNY" } });
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendAsync(new { type = "identify", anonymousId = _scene.Id("tablet"), traits = new { name = $"波{_scene.City}", city = "别处", email = Address } });
        var (an, device, address) = (await PartAsync(_scene.Id("an")), await PartAsync(_scene.Id("tablet")), await PartAsync(Address));
        var profile = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {await ProfileOfAsync(an)}");
        (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{profile}")).PartNos.ShouldBe([an, device, address], ignoreOrder: true);
        return (profile, an, device, address);
    }

    private Task SendAsync(object item)
    {
        var node = JsonSerializer.SerializeToNode(item)!.AsObject();
        node["messageId"] = Guid.NewGuid().ToString();
        node["timestamp"] = host.Clock.GetUtcNow().ToString("O");
        return _scene.SendAsync(node);
    }

    private Task<long> PartAsync(string identifier) => host.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where tenant_id = '{host.TenantId}' and value = '{identifier}'");

    private Task<long> ProfileOfAsync(long part) => host.Database.ScalarAsync<long>($"select profile_id from cdp_store.part where part_no = {part}");

    private static object Input(Guid profile, params long[][] groups) => Input(profile, groups, null, null);

    private static object Input(Guid profile, long[] one, long[] other, string reason, string? key = null) => Input(profile, [one, other], reason, key);

    private static object Input(Guid profile, long[][] groups, string? reason, string? key) =>
        new { profileId = profile, groups = groups.Select(g => new { partNos = g }), reason, idempotencyKey = key };
}
