using System.Net;
using System.Text.Json;
using Mmo.Cdp.Arrivals;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.TrackingPlans;

namespace Mmo.Cdp.Tests.Arrivals;

public sealed class ArrivalTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/arrival";

    [Fact]
    public async Task What_comes_is_there_newest_first_with_what_became_of_it_and_the_next_answer_has_only_what_came_since()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        var start = await admin.GetOkAsync<ArrivalsDto>(Path);
        var client = host.Client(source.WriteKey);
        await client.BatchOkAsync(Track.Event("track", "r-1", name: "First"));
        await client.BatchOkAsync(Track.Event("track", "r-1", name: ""), Track.Event("track", "r-1", name: "Old", fields: new { timestamp = host.Clock.GetUtcNow().AddDays(-2) }));
        await client.BatchOkAsync(Track.Event("merge", "r-1"));

        var since = await AfterAsync(admin, start);
        since.Items.Select(i => (i.Outcome, i.EventName)).ShouldBe(
            [(ArrivalOutcome.Quarantined, "merge"), (ArrivalOutcome.Quarantined, null), (ArrivalOutcome.Flagged, "Old"), (ArrivalOutcome.Stored, "First")]);
        since.Items.Single(i => i.EventName == "Old").Flags.ShouldBe([ArrivalFlag.Late]);
        since.Items[0].ReasonText.ShouldNotBeNullOrEmpty();
        since.Items.ShouldAllBe(i => i.SourceName == source.Name);
        (since.LeftOut, since.NotLookedAt, since.IsExact).ShouldBe((0, 0, true));
        (await AfterAsync(admin, since)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_tracking_plan_says_of_an_event_is_told_in_words_whether_it_was_refused_or_only_flagged()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        await admin.PutOkAsync<TrackingPlanDto>($"/api/cdp/tracking-plan/{source.Id}", new UpdateTrackingPlanDto
        {
            IsOn = true,
            Policies = new PlanPoliciesDto { WrongType = PlanPolicy.Quarantine, UnplannedEvent = PlanPolicy.Flag },
            Events = [new PlanEventDto { Kind = PlanEventKind.Track, Name = "Paid", Properties = [new PlanPropertyDto { Path = "sum", Types = [PlanPropertyType.Number] }] }],
        });
        await host.Client(source.WriteKey).BatchOkAsync(
            Track.Event("track", "r-plan", name: "Paid", fields: new { properties = new { sum = "much" } }), Track.Event("track", "r-plan", name: "Unknown"));

        var found = (await admin.GetOkAsync<ArrivalsDto>($"{Path}?sourceId={source.Id}")).Items;
        found.Single(i => i.Outcome == ArrivalOutcome.Quarantined).Detail.ShouldNotBeNull().ShouldStartWith("the property sum has the wrong type");
        var flagged = found.Single(i => i.Outcome == ArrivalOutcome.Flagged);
        flagged.Flags.ShouldBe([ArrivalFlag.OffPlan]);
        (await admin.GetOkAsync<ArrivalDetailsDto>($"{Path}/details?batchId={flagged.BatchId}&n={flagged.N}")).Flags.ShouldBe([ArrivalFlag.OffPlan]);
    }

    [Fact]
    public async Task Numbers_and_addresses_are_masked_within_a_sentence_and_in_every_sample_alike()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", "r-said", name: "Said", fields: new
        {
            properties = new { text = "我是13800138000，身份证11010519491231002X，邮箱 a.b@x.test", 全角 = "１３９００１３９０００", order = "2026113000011", at = 1764500000000 },
        }));

        var item = (await admin.GetOkAsync<ArrivalsDto>($"{Path}?sourceId={source.Id}")).Items.ShouldHaveSingleItem();
        var details = await admin.GetOkAsync<ArrivalDetailsDto>($"{Path}/details?batchId={item.BatchId}&n={item.N}");
        var sample = (await admin.GetOkAsync<PlanSamplesDto>($"/api/cdp/tracking-plan/{source.Id}/samples?kind=track&name=Said")).Samples.ShouldHaveSingleItem().Properties.GetRawText();
        foreach (var shown in new[] { details.Properties, sample })
        {
            using var json = JsonDocument.Parse(shown);
            json.RootElement.GetProperty("text").GetString().ShouldBe("我是138****8000，身份证11***，邮箱 a***@x.test");
            json.RootElement.GetProperty("全角").GetString().ShouldBe("１３９****９０００");
            (json.RootElement.GetProperty("order").GetString(), json.RootElement.GetProperty("at").GetInt64()).ShouldBe(("2026113000011", 1764500000000));
        }
    }

    [Theory]
    [InlineData("outcome=stored", "Plain"), InlineData("outcome=flagged", "Stale"), InlineData("outcome=quarantined", "merge"), InlineData("eventName=LAI", "Plain"), InlineData("eventName=mer", "merge")]
    public async Task A_filter_leaves_the_others_out(string filter, string expected)
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        await host.Client(source.WriteKey).BatchOkAsync(
            Track.Event("track", "r-2", name: "Plain"), Track.Event("merge", "r-2"), Track.Event("track", "r-2", name: "Stale", fields: new { timestamp = host.Clock.GetUtcNow().AddDays(-2) }));
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "r-2", name: "Plain"), Track.Event("merge", "r-2"));

        var found = await admin.GetOkAsync<ArrivalsDto>($"{Path}?sourceId={source.Id}&{filter}");
        found.Items.Select(i => i.EventName).ShouldBe([expected]);
    }

    [Fact]
    public async Task A_flood_shows_its_newest_fifty_and_says_how_many_it_leaves_out()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        var start = await admin.GetOkAsync<ArrivalsDto>(Path);
        for (var i = 0; i < 5; i++)
        {
            await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 800).Select(n => Track.Event("track", "r-flood", name: $"Flood {i}")).Append(Track.Event("merge", "r")));
        }

        var since = await AfterAsync(admin, start);
        since.Items.Count.ShouldBe(50);
        since.Items.ShouldAllBe(i => i.EventName == "Flood 4" || i.EventName == "merge");
        since.Items.ShouldContain(i => i.Outcome == ArrivalOutcome.Quarantined);
        (since.Items.Count + since.LeftOut + since.NotLookedAt).ShouldBe(4005);
        since.NotLookedAt.ShouldBe(2400);
        (await AfterAsync(admin, since)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_missed_and_nothing_comes_twice_while_many_send_at_once()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        var at = await admin.GetOkAsync<ArrivalsDto>(Path);
        var seen = new List<string>();
        var leftOut = 0L;
        async Task LookAsync()
        {
            at = await AfterAsync(admin, at, $"&sourceId={source.Id}");
            seen.AddRange(at.Items.Select(i => i.Key));
            leftOut += at.LeftOut;
        }

        var sending = Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            await Task.Delay(i * 15);
            await host.Client(source.WriteKey).BatchOkAsync(Track.Event("track", $"r-many-{i}", name: "Many"), Track.Event("merge", "r"));
        }));
        while (!sending.IsCompleted)
        {
            await LookAsync();
        }

        await sending;
        await LookAsync();

        // On a busy machine a look may find more than it shows, and then it says so.
        (seen.Count + leftOut).ShouldBe(120);
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Fact]
    public async Task What_came_is_shown_masked_and_the_platforms_own_events_are_not()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        using var admin = await host.SignedInOverHttpAsync();
        var start = await admin.GetOkAsync<ArrivalsDto>(Path);
        await host.Client(source.WriteKey).BatchOkAsync(Track.Event("identify", "r-masked", fields: new
        {
            traits = new { name = "欧阳明", email = "ouyang@example.com", phone = "13912345678", note = "13912345678", plan = "gold" },
            context = new
            {
                library = new { name = "analytics.js" }, campaign = new { name = "双12" }, contact = "ouyang@example.com",
                consent = new { categoryPreferences = new { email_marketing = true } },
            },
        }));

        var item = (await AfterAsync(admin, start)).Items.Single();
        item.Person!.Name.ShouldBe("欧**");
        var details = await admin.GetOkAsync<ArrivalDetailsDto>($"{Path}/details?batchId={item.BatchId}&n={item.N}");
        var shown = JsonSerializer.Serialize(details);
        shown.ShouldNotContain("ouyang@");
        shown.ShouldNotContain("13912345678");
        details.Properties.ShouldContain("gold");
        details.Context.ShouldContain("analytics.js");
        details.Context.ShouldContain("双12");
    }

    [Fact]
    public async Task Who_sees_one_store_sees_its_people_only_and_nothing_that_belongs_to_nobody()
    {
        using var admin = await host.SignedInOverHttpAsync();
        var unit = await admin.PostOkAsync<JsonElement>("/api/identity/organization-unit", new { code = "RS01", name = "门店", kind = "store" });
        using var clerk = await UserAsync(admin, "r-clerk", "units", unit.GetProperty("id").GetGuid(), CdpPermissions.Sources, CdpPermissions.Profiles, CdpPermissions.Quarantine);
        var start = await clerk.GetOkAsync<ArrivalsDto>(Path);
        await host.Client(host.ServerKey).BatchOkAsync(
            Track.Event("identify", "r-mine", fields: new { traits = new { store = "RS01" } }), Track.Event("identify", "r-theirs", fields: new { traits = new { city = "上海" } }), Track.Event("merge", "r"));
        var all = await AfterAsync(admin, start);
        var theirs = all.Items.Single(i => i.Outcome != ArrivalOutcome.Quarantined && i.Person!.Id != PersonOf("r-mine").Result);

        var mine = await AfterAsync(clerk, start);
        mine.Items.Select(i => i.Person!.Id).ShouldBe([await PersonOf("r-mine")]);
        mine.LeftOut.ShouldBe(0);
        (await clerk.StatusAsync($"{Path}/details?batchId={mine.Items[0].BatchId}&n={mine.Items[0].N}")).ShouldBe(HttpStatusCode.OK);
        (await clerk.StatusAsync($"{Path}/details?batchId={theirs.BatchId}&n={theirs.N}")).ShouldBe(HttpStatusCode.NotFound);
        using var other = await host.SignedInOverHttpAsync(tenant: "other");
        (await other.StatusAsync($"{Path}/details?batchId={theirs.BatchId}&n={theirs.N}")).ShouldBe(HttpStatusCode.NotFound);
        (await other.GetOkAsync<ArrivalsDto>(Path)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_see_profiles_or_the_quarantine_sees_no_person_and_nothing_refused()
    {
        using var admin = await host.SignedInOverHttpAsync();
        using var engineer = await UserAsync(admin, "r-engineer", "all", null, CdpPermissions.Sources);
        var start = await engineer.GetOkAsync<ArrivalsDto>(Path);
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", "r-3", name: "Seen"), Track.Event("merge", "r"));

        var item = (await AfterAsync(engineer, start)).Items.Single();
        (item.EventName, item.Person).ShouldBe(("Seen", null));
        using var nobody = await UserAsync(admin, "r-nobody", "all", null, CdpPermissions.Segments);
        (await nobody.GetRefusedAsync(Path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("after=nonsense", HttpStatusCode.BadRequest), InlineData("sourceId=0198a000-0000-7000-8000-000000000000", HttpStatusCode.NotFound)]
    public async Task A_question_that_means_nothing_is_answered_with_a_reason(string query, HttpStatusCode expected)
    {
        using var admin = await host.SignedInOverHttpAsync();
        (await admin.GetRefusedAsync($"{Path}?{query}")).ShouldBe(expected);
    }

    [Fact]
    public async Task Open_pages_are_told_that_something_came()
    {
        using var admin = await host.SignedInOverHttpAsync();
        using var response = await admin.GetAsync("/api/live?topics=cdp.arrival", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await lines.ReadLineAsync()).ShouldBe(": ready");
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("merge", "r"));

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string? line;
        do
        {
            line = await lines.ReadLineAsync(patience.Token);
        }
        while (line?.StartsWith("event:", StringComparison.Ordinal) == false);

        line.ShouldBe("event: cdp.arrival");
    }

    private static Task<ArrivalsDto> AfterAsync(HttpClient client, ArrivalsDto last, string more = "") =>
        client.GetOkAsync<ArrivalsDto>($"{Path}?after={Uri.EscapeDataString(last.Next)}{more}");

    private Task<Guid> PersonOf(string userId) => host.Database.ScalarAsync<Guid>(
        $"select p.public_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no) where i.value = '{userId}' and i.tenant_id = '{host.TenantId}'");

    private async Task<HttpClient> UserAsync(HttpClient admin, string name, string dataScope, Guid? unitId, params string[] granted)
    {
        var role = await admin.PostOkAsync<JsonElement>("/api/identity/role", new { name, dataScope });
        var roleIds = new[] { role.GetProperty("id").GetGuid() };
        await admin.PutOkAsync<JsonElement>($"/api/identity/role/{roleIds[0]}/permissions", new { granted, concurrencyStamp = role.GetProperty("concurrencyStamp").GetString() });
        await admin.PostOkAsync<JsonElement>("/api/identity/user", new { userName = name, name, unitId, roleIds, password = CdpHost.AdminPassword });
        return await host.SignedInOverHttpAsync(name);
    }
}
