using System.Net;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;

namespace Mmo.Cdp.Tests.Profiles;

public sealed class ProfileHttpTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/profile";

    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task The_list_finds_people_by_the_beginning_of_a_name_and_by_the_end_of_a_phone_number()
    {
        var admin = await host.SignedInOverHttpAsync();
        await _scene.PersonAsync("mei", new { name = $"梅{_scene.City}", phone = "13855550042", email = $"{_scene.Id("mei")}@example.com" });
        await _scene.PersonAsync("lan", new { name = $"兰{_scene.City}", phone = "13855550043" });

        var byName = await ListAsync(admin, $"filter={Uri.EscapeDataString($"梅{_scene.City}")}");
        byName.Items.ShouldHaveSingleItem().Phone.ShouldBe("138****0042");
        byName.Items[0].Email.ShouldStartWith("m***@");
        (await ListAsync(admin, "filter=0043")).Items.ShouldContain(p => p.Name == $"兰{_scene.City}");
        (await ListAsync(admin, $"filter={_scene.Id("mei")}")).Items.ShouldHaveSingleItem().Id.ShouldBe(byName.Items[0].Id);
        (await ListAsync(admin, $"filter=nobody-{_scene.City}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_finds_a_person_by_exactly_their_user_id_whatever_it_looks_like()
    {
        var admin = await host.SignedInOverHttpAsync();
        var part = await _scene.PersonAsync("王", new { name = $"王{_scene.City}" });
        using (var client = host.Client(host.ServerKey))
        {
            (await client.PostAsync("/v1/identify", new StringContent("""{"userId":"90817263","traits":{"name":"数字"}}"""))).EnsureSuccessStatusCode();
        }

        (await ListAsync(admin, $"filter={Uri.EscapeDataString(_scene.Id("王"))}")).Items.ShouldHaveSingleItem().PartNo.ShouldBe(part);
        (await ListAsync(admin, "filter=90817263")).Items.ShouldHaveSingleItem();
        (await ListAsync(admin, "filter=9081726")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_is_read_to_its_end_and_back_without_a_gap_or_a_repetition()
    {
        var admin = await host.SignedInOverHttpAsync();
        var segment = await _scene.SegmentAsync(_scene.OfThisTest);
        foreach (var i in Enumerable.Range(0, 7))
        {
            await _scene.PersonAsync($"n{i}", new { city = _scene.City, name = $"人{i}" });
        }

        await _scene.SettleAsync();
        var query = $"segmentId={segment}&maxResultCount=3&sorting=name";

        var first = await ListAsync(admin, query);
        var second = await ListAsync(admin, $"{query}&cursor={first.Next}");
        var third = await ListAsync(admin, $"{query}&cursor={second.Next}");

        first.Items.Concat(second.Items).Concat(third.Items).Select(p => p.Name).ShouldBe(["人0", "人1", "人2", "人3", "人4", "人5", "人6"]);
        third.Next.ShouldBeNull();
        (await ListAsync(admin, $"{query}&cursor={third.Previous}")).Items.Select(p => p.Name).ShouldBe(["人3", "人4", "人5"]);
        (await admin.GetRefusedAsync($"{Path}?cursor=nonsense")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_page_tells_identifiers_with_their_parts_values_with_their_sources_and_what_was_bought()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "chen", new { name = $"陈{_scene.City}", city = _scene.City, email = $"{_scene.Id("chen")}@example.com" });
        await _scene.DoAsync("chen", "Order Completed", new { order_id = _scene.Id("o1"), revenue = 199.5, currency = "CNY" });
        await _scene.DoAsync("chen", "Order Completed", new { order_id = _scene.Id("o2"), revenue = 0.5, currency = "CNY" });
        await _scene.DoAsync("chen", "Order Refunded", new { order_id = _scene.Id("o2"), total = 0.5, currency = "CNY" });

        var page = await admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}");

        page.Identifiers.Select(i => i.Kind).Order().ShouldBe([IdentifierKind.UserId, IdentifierKind.Email], ignoreOrder: true);
        page.Identifiers.Select(i => i.PartNo).Distinct().ShouldBeSubsetOf(page.PartNos);
        page.Identifiers.Single(i => i.Kind == IdentifierKind.Email).Value.ShouldBe("c***@example.com");
        var city = page.Attributes.Single(a => a.Key == "city");
        city.Value!.Value.GetString().ShouldBe(_scene.City);
        city.SourceName.ShouldNotBeNull();
        city.Candidates.ShouldHaveSingleItem().IsChosen.ShouldBeTrue();
        page.Attributes.Single(a => a.Key == "name").Value!.Value.GetString().ShouldBe("陈**");
        var bought = page.Purchases.ShouldHaveSingleItem();
        bought.Amount.ShouldBe(199.5m);
        bought.OrderCount.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_paid_is_never_below_nothing_and_a_refund_waits_for_its_order()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "liu", new { name = $"刘{_scene.City}", city = _scene.City });
        await _scene.DoAsync("liu", "Order Completed", new { order_id = _scene.Id("o1"), revenue = 100, currency = "CNY" });
        await _scene.DoAsync("liu", "Order Refunded", new { order_id = _scene.Id("o1"), total = 70, currency = "CNY" });
        await _scene.DoAsync("liu", "Order Refunded", new { order_id = _scene.Id("o1"), total = 70, currency = "CNY" });
        await _scene.DoAsync("liu", "Order Refunded", new { order_id = _scene.Id("o2"), total = 30, currency = "CNY" });
        (await PaidAsync()).ShouldBe((1, 0m));

        await _scene.DoAsync("liu", "Order Completed", new { order_id = _scene.Id("o2"), revenue = 80, currency = "CNY" });
        (await PaidAsync()).ShouldBe((2, 50m));

        async Task<(int, decimal)> PaidAsync()
        {
            var bought = (await admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}")).Purchases.ShouldHaveSingleItem();
            return (bought.OrderCount, bought.Amount);
        }
    }

    [Fact]
    public async Task A_person_is_found_by_the_number_the_pages_show_also_by_one_that_has_merged_into_them()
    {
        var admin = await host.SignedInOverHttpAsync();
        var first = await _scene.PersonAsync("qian");
        await _scene.SendAsync(Track.Event("page", anonymousId: _scene.Id("tablet")));
        var second = await _scene.ProfileAsync("tablet");
        (await FoundAsync($"P{first}")).ShouldBe([first]);
        (await FoundAsync($"p{second}")).ShouldBe([second]);

        await _scene.SendAsync(Track.Event("page", _scene.Id("qian"), anonymousId: _scene.Id("tablet")));

        var one = (await FoundAsync($"P{first}")).ShouldHaveSingleItem();
        (await FoundAsync($"p{second}")).ShouldBe([one]);
        (await FoundAsync($"Ｐ{string.Concat($"{second}".Select(digit => (char)(digit + '０' - '0')))}")).ShouldBe([one]);
        (await FoundAsync($"P{long.MaxValue}9")).ShouldBeEmpty();

        async Task<long[]> FoundAsync(string number) => [.. (await ListAsync(admin, $"filter={Uri.EscapeDataString(number)}")).Items.Select(p => p.PartNo)];
    }

    [Fact]
    public async Task A_person_was_first_and_last_seen_when_their_events_say_and_never_in_the_future()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "sun", new { name = $"孙{_scene.City}", city = _scene.City });
        var first = (await PageAsync()).FirstSeenTime;
        var earlier = host.Clock.GetUtcNow() - TimeSpan.FromHours(3);
        await _scene.DoAsync("sun", "Looked", ago: TimeSpan.FromHours(3));
        (await PageAsync()).FirstSeenTime.ShouldBe(earlier, TimeSpan.FromSeconds(20));
        first.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));

        host.Clock.Advance(TimeSpan.FromSeconds(61));
        await _scene.DoAsync("sun", "Looked", ago: TimeSpan.FromDays(-400));
        (await PageAsync()).LastSeenTime.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromSeconds(20));

        Task<ProfileDetailsDto> PageAsync() => admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}");
    }

    [Fact]
    public async Task What_is_done_with_a_person_is_no_visit_of_theirs()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "he", new { name = $"何{_scene.City}", city = _scene.City, email = $"{_scene.Id("he")}@example.com" });
        var before = await admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}");
        host.Clock.Advance(TimeSpan.FromHours(3));
        await admin.PostOkAsync<ProfileConsentDto>($"{Path}/{person}/grant-consent", new
        {
            addressKey = before.Consents[0].AddressKey, channel = "email", purpose = "marketing", reason = "电话里说的",
        });

        var after = await admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}");
        (after.EventCount, after.LastSeenTime, after.FirstSeenTime).ShouldBe((before.EventCount + 1, before.LastSeenTime, before.FirstSeenTime));
        (await admin.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"{Path}?filter={Uri.EscapeDataString($"何{_scene.City}")}")).Items.Single()
            .LastSeenTime.ShouldBeLessThanOrEqualTo(before.LastSeenTime);
    }

    [Fact]
    public async Task Personal_data_is_shown_for_a_reason_that_stands_in_the_audit_log()
    {
        var admin = await host.SignedInOverHttpAsync();
        var email = $"{_scene.Id("wang")}@example.com";
        var person = await FindAsync(admin, "wang", new { name = $"王{_scene.City}", email });

        (await admin.PostRefusedAsync($"{Path}/{person}/reveal", new { reason = "" })).ShouldBlame("reason");
        var clear = await admin.PostOkAsync<ProfileRevealedDto>($"{Path}/{person}/reveal", new { reason = "客户来电核对" });

        clear.Identifiers.ShouldContain(i => i.Value == email);
        clear.Attributes["name"].GetString().ShouldBe($"王{_scene.City}");
        (await host.Database.ScalarAsync<string>($"select action || ' ' || reason from cdp.audit_entry where entity_id = '{person}'")).ShouldBe("revealed 客户来电核对");
    }

    [Fact]
    public async Task The_timeline_shows_every_event_once_and_personal_data_to_nobody()
    {
        var admin = await host.SignedInOverHttpAsync();
        var email = $"{_scene.Id("zhou")}@example.com";
        var person = await FindAsync(admin, "zhou", new { name = $"周{_scene.City}", email, address = new { street = "南京路1号" } });
        foreach (var i in Enumerable.Range(0, 5))
        {
            await _scene.DoAsync("zhou", $"Step {i}", new { n = i }, TimeSpan.FromMinutes(10 - i));
        }

        var first = await TimelineAsync(admin, person, "maxResultCount=4");
        var second = await TimelineAsync(admin, person, $"maxResultCount=4&cursor={first.Next}");

        var all = first.Items.Concat(second.Items).ToArray();
        all.Select(e => e.Key).ShouldBeUnique();
        all.Select(e => e.OccurredTime).ShouldBe(all.Select(e => e.OccurredTime).OrderDescending());
        all.Count(e => e.Name.StartsWith("Step ", StringComparison.Ordinal)).ShouldBe(5);
        (await TimelineAsync(admin, person, "name=Step%203")).Items.ShouldHaveSingleItem().Properties.GetProperty("n").GetInt32().ShouldBe(3);
        var shown = JsonSerializer.Serialize(all.Select(e => e.Properties));
        shown.ShouldContain("z***@example.com");
        shown.ShouldNotContain(email);
        JsonSerializer.Serialize(all.Select(e => e.Properties.ToString())).ShouldNotContain("南京路");
    }

    [Fact]
    public async Task An_event_is_called_in_the_readers_language()
    {
        var admin = await host.SignedInOverHttpAsync();
        admin.DefaultRequestHeaders.AcceptLanguage.Clear();
        admin.DefaultRequestHeaders.Add("Accept-Language", "zh-Hans");
        var person = await FindAsync(admin, "zheng", new { city = _scene.City });
        await _scene.DoAsync("zheng", "Product Added");
        await _scene.DoAsync("zheng", "Our Own");

        (await TimelineAsync(admin, person, "category=behavior")).Items.Select(e => e.Label).ShouldBe(["加入购物车", "Our Own"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_consent_changed_by_hand_counts_once_with_its_reason_and_the_hand()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "sun", new { email = $"{_scene.Id("sun")}@example.com" });
        var asked = (await admin.GetOkAsync<ProfileDetailsDto>($"{Path}/{person}")).Consents.Single(c => c.Channel == "email");
        asked.IsGranted.ShouldBeNull();
        var change = new { asked.AddressKey, channel = "email", purpose = "marketing", reason = "门店签了同意书", idempotencyKey = "click-1" };

        var granted = await admin.PostOkAsync<ProfileConsentDto>($"{Path}/{person}/grant-consent", change);
        var again = await admin.PostOkAsync<ProfileConsentDto>($"{Path}/{person}/grant-consent", change);

        granted.IsGranted.ShouldBe(true);
        again.History.ShouldHaveSingleItem().Reason.ShouldBe("门店签了同意书");
        again.History[0].UserName.ShouldNotBeNullOrEmpty();
        (await TimelineAsync(admin, person, "category=change")).Items.Count(e => e.Name == "mmo.consent.granted").ShouldBe(1);
        var withdrawn = await admin.PostOkAsync<ProfileConsentDto>($"{Path}/{person}/withdraw-consent", change with { reason = "来电退订", idempotencyKey = "click-2" });
        withdrawn.IsGranted.ShouldBe(false);
        (await admin.PostRefusedAsync($"{Path}/{person}/grant-consent", change with { AddressKey = "0000", idempotencyKey = "click-3" })).ShouldBlame("addressKey");
    }

    [Fact]
    public async Task Nobody_sees_a_person_of_another_unit_or_of_another_company()
    {
        var admin = await host.SignedInOverHttpAsync();
        var person = await FindAsync(admin, "wu", new { name = $"吴{_scene.City}" });
        var clerk = await ClerkAsync(admin);

        (await clerk.StatusAsync($"{Path}/{person}")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.StatusAsync($"{Path}/{person}/timeline")).ShouldBe(HttpStatusCode.NotFound);
        (await ListAsync(clerk, $"filter={Uri.EscapeDataString($"吴{_scene.City}")}")).Items.ShouldBeEmpty();
        (await clerk.PostRefusedAsync($"{Path}/{person}/reveal", new { reason = "好奇" })).ShouldBe(HttpStatusCode.Forbidden);
        var stranger = await host.SignedInOverHttpAsync(tenant: "other");
        (await stranger.StatusAsync($"{Path}/{person}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_list_finds_a_person_by_any_identifier_also_one_that_is_no_attribute()
    {
        var admin = await host.SignedInOverHttpAsync();
        var phone = $"139{Random.Shared.Next(10_000_000, 99_999_999)}";
        var number = $"沪A{_scene.City}";
        await _scene.SendAsync(Track.Event(
            "track", userId: _scene.Id("fu"), name: "Seen",
            fields: new { context = new { externalIds = new[] { new { id = $"+86{phone}", type = "phone" }, new { id = number, type = "car_plate" } } } }));
        var fu = await _scene.ProfileAsync("fu");
        foreach (var text in new[] { phone, $"+86 {phone}", $"car_plate:{number}", _scene.Id("fu") })
        {
            (await ListAsync(admin, $"filter={Uri.EscapeDataString(text)}")).Items.ShouldHaveSingleItem(text).PartNo.ShouldBe(fu);
        }
    }

    private static Task<KeysetResultDto<ProfileListItemDto>> ListAsync(HttpClient client, string query) =>
        client.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"{Path}?{query}");

    private static Task<KeysetResultDto<TimelineEventDto>> TimelineAsync(HttpClient client, Guid person, string query) =>
        client.GetOkAsync<KeysetResultDto<TimelineEventDto>>($"{Path}/{person}/timeline?{query}");

    /// <summary>Somebody new; answers the id by which the pages know the person.</summary>
    private async Task<Guid> FindAsync(HttpClient admin, string name, object traits)
    {
        var profile = await _scene.PersonAsync(name, traits);
        var id = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where tenant_id = '{host.TenantId}' and profile_id = {profile}");
        (await admin.StatusAsync($"{Path}/{id}")).ShouldBe(HttpStatusCode.OK);
        return id;
    }

    /// <summary>Somebody who may look at the people of a store that has none.</summary>
    private async Task<HttpClient> ClerkAsync(HttpClient admin)
    {
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = _scene.Id("U"), name = "门店", kind = "store" });
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name = _scene.Id("clerk"), dataScope = "units" });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>(
            $"/api/identity/role/{roleIds[0]}/permissions", new { granted = new[] { CdpPermissions.Profiles }, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>(
            "/api/identity/user", new { userName = _scene.Id("clerk"), name = "店员", unitId = unit.GetProperty("id").GetGuid(), roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(_scene.Id("clerk"));
    }
}
