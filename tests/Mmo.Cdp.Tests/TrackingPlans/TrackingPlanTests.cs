using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Dtos;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.TrackingPlans;
using Mmo.Json;

namespace Mmo.Cdp.Tests.TrackingPlans;

public sealed class TrackingPlanTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task An_event_that_is_not_as_planned_is_marked_in_the_log_and_in_the_timeline_and_counted_with_a_sample()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid", Property("method", ["wechat", "alipay"]), Property("amount", PlanPropertyType.Number)));
        await host.Client(source.WriteKey).BatchOkAsync(
            Event("Paid", new { method = "wechat", amount = 1 }), Event("Paid", new { method = "cash", amount = "1" }), Event("Paid", new { method = "cash", coupon = "X" }), Event("Payed"));
        (await host.Database.ScalarAsync<string>($"select string_agg((flags & 16)::text, ',' order by n) from cdp_store.event where source_no = {await NoAsync(source)}")).ShouldBe("0,16,16,16");

        var admin = await host.SignedInOverHttpAsync();
        (await ViolationsAsync(admin, source)).Select(v => $"{v.Violation} {v.Name} {v.Property} {v.Count} {v.Sample} {v.Policy}").Order().ShouldBe(
        [
            "UnplannedEvent Payed  1  Flag", "UnplannedProperty Paid coupon 1 X Flag", "ValueNotAllowed Paid method 2 cash Flag", "WrongType Paid amount 1 1 Flag",
        ]);
        var person = (await admin.GetOkAsync<KeysetResultDto<ProfileListItemDto>>($"/api/cdp/profile?filter=u-{_tag}")).Items.Single();
        (await admin.GetOkAsync<KeysetResultDto<TimelineEventDto>>($"/api/cdp/profile/{person.Id}/timeline")).Items.Count(e => e.IsOffPlan).ShouldBe(3);
    }

    [Fact]
    public async Task A_trait_that_is_dropped_is_no_attribute_and_no_identifier_and_stands_nowhere()
    {
        var source = await PlannedAsync(
            new PlanPoliciesDto { UnplannedProperty = PlanPolicy.Drop, WrongType = PlanPolicy.Drop },
            new PlanEventDto { Kind = PlanEventKind.Identify, Properties = [Property("city", PlanPropertyType.Text), Property("level", PlanPropertyType.WholeNumber)] });
        var mail = $"secret-{_tag}@example.com";
        await host.Client(source.WriteKey).BatchOkAsync(
            Track.Event("identify", $"u-{_tag}", fields: new { traits = new { email = mail, city = "上海", level = "gold" }, context = new { traits = new { email = mail, city = "上海" } } }),
            Track.Event("identify", $"v-{_tag}", fields: new { context = new { traits = new { email = mail, city = "北京" } } }));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.identifier where value = '{mail}'")).ShouldBe(0);
        (await host.Database.ScalarAsync<string>($"select string_agg(distinct attribute, ',') from cdp_store.part_value where source_no = {await NoAsync(source)}")).ShouldBe("city");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where source_no = {await NoAsync(source)} and (properties::text || context::text) like '%secret%'")).ShouldBe(0);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where source_no = {await NoAsync(source)} and flags & 16 = 16")).ShouldBe(2);
    }

    [Fact]
    public async Task An_amount_that_is_dropped_makes_no_purchase()
    {
        var source = await PlannedAsync(
            new PlanPoliciesDto { WrongType = PlanPolicy.Drop }, Planned("Order Completed", Property("order_id", PlanPropertyType.Text), Property("total", PlanPropertyType.Number)));
        var answer = await host.Client(source.WriteKey).BatchOkAsync(Event("Order Completed", new { order_id = $"o-{_tag}", total = "99.00" }));
        answer.GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe("bad-order");
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.purchase where order_id = 'o-{_tag}'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_plan_quarantines_says_which_property_and_comes_in_by_replay_once_the_plan_is_mended()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { WrongType = PlanPolicy.Quarantine }, Planned("Paid", Property("amount", PlanPropertyType.Number)));
        var answer = await host.Client(source.WriteKey).BatchOkAsync(Event("Paid", new { amount = "12" }), Event("Paid", new { amount = "13" }), Event("Paid", new { amount = 14 }));
        answer.GetProperty("stored").GetInt32().ShouldBe(1);
        answer.GetProperty("errors")[0].GetProperty("detail").GetString().ShouldBe("the property amount has the wrong type: it should be number");

        var admin = await host.SignedInOverHttpAsync();
        var refused = (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"/api/cdp/quarantine?sourceId={source.Id}")).Items;
        refused.Select(r => (r.Reason, r.Detail, r.CanBeReplayed)).Distinct().ShouldBe([("tracking-plan", "the property amount has the wrong type: it should be number", true)]);
        var ids = refused.Select(r => r.Id).ToArray();
        (await admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids })).Refused.ShouldBe(2, "the plan has not changed");

        await SaveAsync(admin, source, plan => plan.Events = [Planned("Paid", Property("amount", PlanPropertyType.Number, PlanPropertyType.Text))]);
        (await admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids })).Stored.ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.event where source_no = {await NoAsync(source)} and flags & 16 = 0")).ShouldBe(3);
    }

    [Fact]
    public async Task A_thousand_events_that_the_plan_refuses_are_all_kept_for_a_replay()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine }, Planned("Paid"));
        await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 1200).Select(_ => Event("Payed")));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.quarantine where source_no = {await NoAsync(source)} and reason = 'tracking-plan'")).ShouldBe(1200);
        var seen = (await SeenAsync(await host.SignedInOverHttpAsync(), source)).Single();
        (seen.Name, seen.Count, seen.IsPlanned).ShouldBe(("Payed", 1200, false));
    }

    [Fact]
    public async Task Events_of_Sensors_SDKs_are_judged_like_all_others_and_their_preset_properties_are_not()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedProperty = PlanPolicy.Drop }, Planned("ViewGoods", Property("sku", PlanPropertyType.Text)));
        var items = JsonSerializer.Serialize(new object[]
        {
            new { type = "track", @event = "ViewGoods", time = 1795334400000, distinct_id = $"d-{_tag}", token = source.WriteKey, properties = new Dictionary<string, object> { ["$lib"] = "js", ["sku"] = "S1", ["colour"] = "red" } },
        });
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["data_list"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(items)) });
        (await client.PostAsync($"/sa?project=default&token={source.WriteKey}", form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var properties = JsonDocument.Parse((await host.Database.ScalarAsync<string>($"select properties::text from cdp_store.event where source_no = {await NoAsync(source)}"))!).RootElement;
        properties.EnumerateObject().Select(p => p.Name).Order().ShouldBe(["$lib", "sku"]);
    }

    [Fact]
    public async Task A_plan_that_is_off_judges_nothing_and_one_of_another_source_neither()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine }, Planned("Paid"));
        var other = await host.NewSourceAsync(SourceKind.Server);
        (await host.Client(other.WriteKey).BatchOkAsync(Event("Payed"))).GetProperty("stored").GetInt32().ShouldBe(1);
        await SaveAsync(await host.SignedInOverHttpAsync(), source, plan => plan.IsOn = false);
        (await host.Client(source.WriteKey).BatchOkAsync(Event("Payed"))).GetProperty("stored").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_plan_starts_from_all_that_a_source_has_sent_also_behind_thousands_of_events_of_another()
    {
        var (source, busy) = (await host.NewSourceAsync(SourceKind.Server), await host.NewSourceAsync(SourceKind.Server));
        var name = $"Told {_tag}";
        await host.Client(source.WriteKey).BatchOkAsync(Event(name, new { city = "上海", level = "gold" }));
        for (var batch = 0; batch < 5; batch++)
        {
            await host.Client(busy.WriteKey).BatchOkAsync(Enumerable.Range(0, 500).Select(_ => Event(name, new { other = 1 })));
        }

        await host.Client(source.WriteKey).BatchOkAsync(Event(name, new { level = "gold" }));
        var plan = await (await host.SignedInOverHttpAsync()).PostOkAsync<TrackingPlanDto>($"{Path(source)}/plan-seen", new { events = Array.Empty<object>(), concurrencyStamp = "" });
        plan.Events.Single().Properties.Select(p => $"{p.Path} {p.IsRequired}").Order().ShouldBe(["city False", "level True"]);
    }

    [Fact]
    public async Task A_plan_can_start_from_what_was_seen_and_then_everything_is_as_planned()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        JsonObject[] events =
        [
            Event("Viewed", new { sku = "S1", price = 1.5 }), Event("Viewed", new { sku = "S2", price = 2, colour = "red" }),
            Track.Event("page", $"u-{_tag}", fields: new { name = "Home", properties = new { url = "https://example.com", ab = true } }),
            Track.Event("identify", $"u-{_tag}", fields: new { traits = new { city = "上海" } }),
        ];
        await host.Client(source.WriteKey).BatchOkAsync(events);
        var admin = await host.SignedInOverHttpAsync();
        var samples = await admin.GetOkAsync<PlanSamplesDto>($"{Path(source)}/samples?kind=track&name=Viewed");
        (samples.EventCount, samples.Samples.Count).ShouldBe((2, 2));

        var plan = await admin.PostOkAsync<TrackingPlanDto>($"{Path(source)}/plan-seen", new { events = Array.Empty<object>(), concurrencyStamp = "" });
        (plan.Exists, plan.IsOn).ShouldBe((true, false));
        plan.Events.Select(e => $"{e.Kind} {e.Name} {string.Join(' ', e.Properties.Select(p => $"{p.Path}:{string.Join('|', p.Types)}{(p.IsRequired ? "!" : "")}"))}").Order().ShouldBe(
            ["Identify  city:Text!", "Page  ab:Boolean!", "Track Viewed colour:Text price:Number! sku:Text!"]);
        (await SeenAsync(admin, source)).ShouldAllBe(e => e.IsPlanned);

        await SaveAsync(admin, source, p => p.IsOn = true);
        foreach (var item in events)
        {
            item["messageId"] = Guid.NewGuid().ToString();
        }

        await host.Client(source.WriteKey).BatchOkAsync(events.Select(e => e.DeepClone()));
        (await ViolationsAsync(admin, source)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unplanned_event_and_property_become_planned_by_one_click_each_and_their_violations_go()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid", Property("amount", PlanPropertyType.Number)));
        await host.Client(source.WriteKey).BatchOkAsync(Event("Paid", new { amount = 1, coupon = "X" }), Event("Refunded", new { amount = 1 }));
        var admin = await host.SignedInOverHttpAsync();
        (await ViolationsAsync(admin, source)).Count.ShouldBe(2);

        var plan = await admin.GetOkAsync<TrackingPlanDto>(Path(source));
        plan = await admin.PostOkAsync<TrackingPlanDto>($"{Path(source)}/plan-seen", new { events = new[] { new { kind = "track", name = "Refunded" } }, plan.ConcurrencyStamp });
        plan = await admin.PostOkAsync<TrackingPlanDto>($"{Path(source)}/plan-seen-property", new { kind = "track", name = "Paid", path = "coupon", plan.ConcurrencyStamp });
        plan.Events.Select(e => $"{e.Name}:{string.Join(',', e.Properties.Select(p => p.Path))}").ShouldBe(["Paid:amount,coupon", "Refunded:amount"]);
        (await ViolationsAsync(admin, source)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_plan_that_another_host_changed_is_built_anew_when_the_rules_are_read_again()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine }, Planned("Paid"));
        (await host.Client(source.WriteKey).BatchOkAsync(Event("Payed"))).GetProperty("stored").GetInt32().ShouldBe(0);
        var no = await NoAsync(source);
        await host.Database.ExecuteAsync($"update cdp.tracking_plan set events = '[{{\"kind\":\"track\",\"name\":\"Payed\",\"properties\":[]}}]', concurrency_stamp = 'another' where source_no = {no}");
        host.Services.GetRequiredService<TenantRulesCache>().Forget(host.TenantId);
        (await host.Client(source.WriteKey).BatchOkAsync(Event("Payed"))).GetProperty("stored").GetInt32().ShouldBe(1);
        await host.Database.ExecuteAsync($"update cdp.tracking_plan set is_on = false where source_no = {no}");
        host.Services.GetRequiredService<TenantRulesCache>().Forget(host.TenantId);
        (await host.Client(source.WriteKey).BatchOkAsync(Event("Paid"))).GetProperty("stored").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task What_the_plan_has_refused_is_among_the_samples_and_can_be_planned_and_replayed()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine }, Planned("Paid"));
        await host.Client(source.WriteKey).BatchOkAsync(Event("Refunded", new { amount = 1.5 }));
        var admin = await host.SignedInOverHttpAsync();
        var samples = await admin.GetOkAsync<PlanSamplesDto>($"{Path(source)}/samples?kind=track&name=Refunded");
        samples.Samples.Single().IsQuarantined.ShouldBeTrue();
        samples.Definition.Properties.Select(p => p.Path).ShouldBe(["amount"]);
        var stamp = (await admin.GetOkAsync<TrackingPlanDto>(Path(source))).ConcurrencyStamp;
        await admin.PostOkAsync<TrackingPlanDto>($"{Path(source)}/plan-seen", new { events = new[] { new { kind = "track", name = "Refunded" } }, concurrencyStamp = stamp });
        var ids = (await admin.GetOkAsync<KeysetResultDto<QuarantinedEventDto>>($"/api/cdp/quarantine?sourceId={source.Id}")).Items.Select(r => r.Id);
        (await admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids })).Stored.ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_says_what_would_have_become_of_the_latest_events_and_changes_nothing()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(
            Event("A", new { n = 1 }), Event("A", new { n = "1" }), Event("A", new { n = 1, more = true }), Event("B"), Event("A", new { n = 2 }));
        var admin = await host.SignedInOverHttpAsync();
        var preview = await admin.PostOkAsync<PlanPreviewDto>($"{Path(source)}/preview", new TrackingPlanInput
        {
            IsOn = true,
            Policies = new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine, UnplannedProperty = PlanPolicy.Drop, WrongType = PlanPolicy.Flag },
            Events = [Planned("A", Property("n", PlanPropertyType.Number))],
        });
        (preview.EventCount, preview.Passed, preview.Flagged, preview.Dropped, preview.Quarantined).ShouldBe((5, 2, 1, 1, 1));
        preview.Violations.Select(v => $"{v.Violation} {v.Name} {v.Property} {v.Count}").Order().ShouldBe(["UnplannedEvent B  1", "UnplannedProperty A more 1", "WrongType A n 1"]);
        (await admin.GetOkAsync<TrackingPlanDto>(Path(source))).Exists.ShouldBeFalse();
        (await ViolationsAsync(admin, source)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_has_the_key_can_fill_only_so_many_rows_and_what_is_known_goes_on_counting()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid", Property("amount", PlanPropertyType.Number)));
        var no = await NoAsync(source);
        await host.Client(source.WriteKey).BatchOkAsync(Event("Paid", new { amount = "1" }), Event("First", new { a = 1 }));
        for (var round = 0; round < 3; round++)
        {
            await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 600).Select(n => Event($"Junk {round} {n}", new { x = 1 })));
            await host.Client(source.WriteKey).BatchOkAsync(Enumerable.Range(0, 100).Select(n => Event("Paid", Enumerable.Range(0, 20).ToDictionary(p => $"p{round}-{n}-{p}", p => p))));
        }

        await host.Client(source.WriteKey).BatchOkAsync(Event("Paid", new { amount = "1" }), Event("First"));
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.seen_event where source_no = {no}")).ShouldBe(PlanCountSql.MaxSeen);
        (await host.Database.ScalarAsync<string>($"select string_agg(n::text, ',') from (select count(*) as n from cdp_store.plan_violation where source_no = {no} and starts_with(violation, 'unplanned') group by violation) v"))
            .ShouldBe($"{PlanCountSql.MaxUnplanned},{PlanCountSql.MaxUnplanned}");
        (await host.Database.ScalarAsync<long>($"select count from cdp_store.plan_violation where source_no = {no} and violation = 'wrongType'")).ShouldBe(2);
        (await host.Database.ScalarAsync<long>($"select count from cdp_store.seen_event where source_no = {no} and name = 'First'")).ShouldBe(2);
    }

    [Fact]
    public async Task An_event_that_comes_twice_counts_once()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid"));
        var item = Event("Paid", new { x = 1 });
        await host.Client(source.WriteKey).BatchOkAsync(item.DeepClone());
        await host.Client(source.WriteKey).BatchOkAsync(item.DeepClone());
        var admin = await host.SignedInOverHttpAsync();
        (await SeenAsync(admin, source)).Single().Count.ShouldBe(1);
        (await ViolationsAsync(admin, source)).Single().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_changes_a_plan_that_somebody_else_changed_is_told_so()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid"));
        var admin = await host.SignedInOverHttpAsync();
        var old = await admin.GetOkAsync<TrackingPlanDto>(Path(source));
        await SaveAsync(admin, source, plan => plan.IsOn = false);
        foreach (var stamp in new[] { old.ConcurrencyStamp, "" })
        {
            using var answer = await admin.PutAsJsonAsync(Path(source), Input(old, stamp), MmoJson.Options);
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }
    }

    [Theory]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[]},{"kind":"track","name":"A","properties":[]}]}""", "events[1].name")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","properties":[]}]}""", "events[0].name")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"mmo.x","properties":[]}]}""", "events[0].name")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[{"path":"a","types":[],"isRequired":false,"allowedValues":[]},{"path":"a[]b","types":[],"isRequired":false,"allowedValues":[]}]}]}""", "events[0].properties[1].path")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[{"path":"a","types":[],"isRequired":false,"allowedValues":[]},{"path":"a","types":[],"isRequired":false,"allowedValues":[]}]}]}""", "events[0].properties[1].path")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[{"path":"a","types":[],"isRequired":false,"allowedValues":[""]}]}]}""", "events[0].properties[0].allowedValues[0]")]
    [InlineData("""{"policies":{"unplannedEvent":"drop","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[]}""", "policies.unplannedEvent")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"drop","wrongType":"flag","valueNotAllowed":"flag"},"events":[]}""", "policies.missingProperty")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[null]}""", "events[0]")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[null]}]}""", "properties[0]")]
    [InlineData("""{"policies":{"unplannedEvent":"flag","unplannedProperty":"flag","missingProperty":"flag","wrongType":"flag","valueNotAllowed":"flag"},"events":[{"kind":"track","name":"A","properties":[{"path":"a","types":[],"isRequired":false,"allowedValues":[null]}]}]}""", "allowedValues[0]")]
    [InlineData("""{"policies":{"unplannedEvent":"flag"},"events":[]}""", "policies")]
    public async Task A_plan_with_a_fault_is_refused_with_its_place(string json, string place)
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        var admin = await host.SignedInOverHttpAsync();
        using var answer = await admin.PostAsync($"{Path(source)}/preview", new StringContent(json, Encoding.UTF8, "application/json"));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
        string.Join(' ', JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("validationErrors").EnumerateArray()
            .SelectMany(e => e.GetProperty("members").EnumerateArray()).Select(m => m.GetString())).ShouldContain(place, Case.Insensitive, text);
    }

    [Fact]
    public async Task Another_company_has_no_such_source()
    {
        var source = await PlannedAsync(new PlanPoliciesDto(), Planned("Paid"));
        var stranger = await host.SignedInOverHttpAsync(tenant: "other");
        foreach (var path in new[] { "", "/seen", "/violations", "/samples?kind=track&name=Paid" })
        {
            (await stranger.GetAsync(Path(source) + path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task A_plan_that_is_removed_judges_no_more()
    {
        var source = await PlannedAsync(new PlanPoliciesDto { UnplannedEvent = PlanPolicy.Quarantine }, Planned("Paid"));
        var admin = await host.SignedInOverHttpAsync();
        (await admin.DeleteAsync(Path(source))).IsSuccessStatusCode.ShouldBeTrue();
        (await host.Client(source.WriteKey).BatchOkAsync(Event("Payed"))).GetProperty("stored").GetInt32().ShouldBe(1);
        (await admin.GetOkAsync<TrackingPlanDto>(Path(source))).Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task A_sample_in_the_plan_is_masked_as_in_the_timeline()
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(source.WriteKey).BatchOkAsync(Event("Signed Up", new { email = $"lin-{_tag}@example.com", plan = "gold" }));
        var samples = await (await host.SignedInOverHttpAsync()).GetOkAsync<PlanSamplesDto>($"{Path(source)}/samples?kind=track&name=Signed%20Up");
        samples.Samples.Single().Properties.GetRawText().ShouldNotContain($"lin-{_tag}");
        samples.Samples.Single().Properties.GetProperty("plan").GetString().ShouldBe("gold");
    }

    private JsonObject Event(string name, object? properties = null) => Track.Event("track", $"u-{_tag}", name: name, fields: new { properties = properties ?? new { } });

    private static PlanEventDto Planned(string name, params PlanPropertyDto[] properties) => new() { Name = name, Properties = properties };

    private static PlanPropertyDto Property(string path, params PlanPropertyType[] types) => new() { Path = path, Types = types };

    private static PlanPropertyDto Property(string path, string[] values) => new() { Path = path, AllowedValues = values };

    private static string Path(SourceDto source) => $"/api/cdp/tracking-plan/{source.Id}";

    private static UpdateTrackingPlanDto Input(TrackingPlanDto plan, string? stamp = null) =>
        new() { IsOn = plan.IsOn, Policies = plan.Policies, Events = plan.Events, ConcurrencyStamp = stamp ?? plan.ConcurrencyStamp };

    private async Task<SourceDto> PlannedAsync(PlanPoliciesDto policies, params PlanEventDto[] events)
    {
        var source = await host.NewSourceAsync(SourceKind.Server);
        await host.InTenantAsync<ITrackingPlanAppService, TrackingPlanDto>(
            host.TenantId, plans => plans.UpdateAsync(source.Id, new UpdateTrackingPlanDto { IsOn = true, Policies = policies, Events = events }));
        return source;
    }

    private static async Task SaveAsync(HttpClient admin, SourceDto source, Action<UpdateTrackingPlanDto> change)
    {
        var input = Input(await admin.GetOkAsync<TrackingPlanDto>(Path(source)));
        change(input);
        using var answer = await admin.PutAsJsonAsync(Path(source), input, MmoJson.Options);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static async Task<IReadOnlyList<PlanViolationDto>> ViolationsAsync(HttpClient admin, SourceDto source) =>
        (await admin.GetOkAsync<ListResultDto<PlanViolationDto>>($"{Path(source)}/violations")).Items;

    private static async Task<IReadOnlyList<SeenEventDto>> SeenAsync(HttpClient admin, SourceDto source) =>
        (await admin.GetOkAsync<ListResultDto<SeenEventDto>>($"{Path(source)}/seen")).Items;

    private Task<int> NoAsync(SourceDto source) => host.Database.ScalarAsync<int>($"select no from cdp.source where id = '{source.Id}'");
}
