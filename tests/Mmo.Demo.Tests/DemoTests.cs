using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.BiReporting.Journeys;
using Mmo.Demo.Making;
using Mmo.Demo.Playing;
using Mmo.Demo.Story;
using Mmo.Demo.Tests.Hosting;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.Testing;
using Mmo.Testing.Http;

namespace Mmo.Demo.Tests;

/// <summary>The demo company in the database and on the pages: one small company, looked at from all sides, made anew and removed.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_company_agrees_with_itself_and_goes_without_a_trace()
    {
        await using var host = await DemoHost.StartAsync(members: 120);
        using var admin = await host.SignInAsync("default");
        var others = await OthersAsync(host);

        await host.MakeAsync(admin);
        await AgreesWithItselfAsync(host);
        await EveryWorkerHasAWordAsync(admin);
        await GoesWithoutATraceAsync(host, admin);
        (await OthersAsync(host)).ShouldBe(others);
        (await TasksAsync(admin)).ShouldBe(["demo.remove done 0", "demo.make done 100"]);
    }

    [Fact, Trait("Category", "Long")]
    public async Task Five_thousand_members_are_there_within_a_minute()
    {
        await using var host = await DemoHost.StartAsync(members: 5000);
        using var admin = await host.SignInAsync("default");
        await host.MakeAsync(admin, TimeSpan.FromMinutes(5));
        await AgreesWithItselfAsync(host);
        var state = await admin.GetOkAsync<DemoDto>("/api/demo/demo");
        (state.FinishedTime!.Value - state.StartTime!.Value).ShouldBeLessThan(TimeSpan.FromSeconds(90));
        await GoesWithoutATraceAsync(host, admin);
    }

    [Fact, Trait("Category", "Long")]
    public async Task A_company_that_was_half_made_goes_and_a_whole_one_lives()
    {
        await using var host = await DemoHost.StartAsync(members: 200);
        using var admin = await host.SignInAsync("default");
        await LeavesNothingWhenCancelledAsync(host, admin);
        await IsMadeAfterAKillAsync(host, admin);
        await LivesAsync(host, admin);
        await GoesWithoutATraceAsync(host, admin);
    }

    private static async Task AgreesWithItselfAsync(DemoHost host)
    {
        using var demo = await host.SignInAsync("demo");
        var members = await host.ScalarAsync<long>("select count(*) from cdp_store.profile p join kernel.demo d on d.company_id = p.tenant_id");
        (await demo.GetOkAsync<JsonElement>("/api/cdp/profile?withTotal=true")).GetProperty("total").GetInt64().ShouldBe(members);
        (await host.ScalarAsync<long>("select count(*) from cdp_store.quarantine")).ShouldBe(0);

        var reports = (await demo.GetOkAsync<JsonElement>("/api/bi-reporting/journey-report")).GetProperty("items").EnumerateArray().ToArray();
        reports.Length.ShouldBe(4);
        foreach (var id in reports.Select(r => r.GetProperty("id").GetGuid()))
        {
            await ReportAgreesAsync(host, demo, id);
            await CountsAgreeAsync(host, demo, id);
        }

        // Each mail that was sent, read or clicked stands in the log of its person once.
        foreach (var (name, condition) in new[] { ("sent", "sent_at is not null"), ("opened", "opened_at is not null"), ("clicked", "clicked_at is not null") })
        {
            (await EventsAsync(host, $"mmo.message.{name}")).ShouldBe(await host.ScalarAsync<long>($"select count(*) from campaign_store.message where {condition}"));
        }

        var people = (await demo.GetOkAsync<JsonElement>("/api/cdp/segment?maxResultCount=100")).GetProperty("items").EnumerateArray()
            .ToDictionary(s => s.GetProperty("name").GetString()!, s => s.GetProperty("memberCount").GetInt64());
        people["上海会员"].ShouldBe(await host.ScalarAsync<long>("select count(*) from cdp_store.profile where city = '上海'"));
        people["复购会员"].ShouldBe(await host.ScalarAsync<long>(
            "select count(*) from (select part_no from cdp_store.purchase where meaning = 'order' group by part_no having count(*) > 1) p"));
        people["沉睡会员"].ShouldBeGreaterThan(0);
        (await host.ScalarAsync<string>("select label_zh || ' ' || label_en from cdp.attribute where key = 'memberLevel'")).ShouldBe("会员等级 Member level");
        (await host.ScalarAsync<long>("select count(distinct owner_id) from crm.lead where owner_id is not null")).ShouldBeGreaterThan(1);
        await LeadsAreOfTheirTimeAsync(host);
        (await demo.GetOkAsync<JsonElement>("/api/crm-sync/lead")).GetProperty("totalCount").GetInt64().ShouldBe(await host.ScalarAsync<long>("select count(*) from crm.lead"));
    }

    /// <summary>Each lead came when its journey handed the member over, and sales went on from there; the log of events says the same.</summary>
    private static async Task LeadsAreOfTheirTimeAsync(DemoHost host)
    {
        (await host.ScalarAsync<long>("select count(distinct created_at::date) from crm.lead")).ShouldBeGreaterThan(1);
        (await host.ScalarAsync<long>(
            """
            select count(*) from crm.lead l
            where not exists (
              select from campaign_store.enrolment_step s join campaign_store.enrolment e on e.id = s.enrolment_id
              where e.part_no = l.part_no and s.node_id = 'lead' and s.arrived_at = l.created_at)
            """)).ShouldBe(0);
        (await host.ScalarAsync<long>("select count(*) from crm.lead where accepted_at < created_at or closed_at < accepted_at or coalesce(closed_at, accepted_at) > now()")).ShouldBe(0);
        (await host.ScalarAsync<long>("select count(*) from crm.lead where state = 'new'")).ShouldBeGreaterThan(0);
        await Eventually.Async(async () => await host.ScalarAsync<long>(
            """
            select count(*) from crm.lead l
            where not exists (
              select from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id
              where t.name = 'mmo.lead.created' and e.part_no = l.part_no and e.occurred_at = l.created_at)
            """) == 0);
    }

    private static async Task EveryWorkerHasAWordAsync(HttpClient admin)
    {
        var work = (await admin.GetOkAsync<JsonElement>("/api/identity/operations")).GetProperty("work").EnumerateArray().ToArray();
        work.Length.ShouldBeGreaterThan(10);
        work.Select(w => w.GetProperty("text").GetString()!).ShouldAllBe(text => !text.StartsWith("work:") && !text.StartsWith("feed:"));
    }

    private static async Task ReportAgreesAsync(DemoHost host, HttpClient demo, Guid journey)
    {
        var from = StoryCalendar.DateOf(host.Begun).AddDays(-StoryCalendar.Days);
        var report = await demo.GetOkAsync<JourneyReportDto>($"/api/bi-reporting/journey-report/{journey}?from={from:yyyy-MM-dd}");
        async Task<long> CountAsync(string condition) =>
            await host.ScalarAsync<long>($"select count(*) from campaign_store.message where journey_id = '{journey}' and {condition}");
        var steps = report.Steps.ToDictionary(s => s.Number);
        steps[JourneyNumber.Sent].Items.ShouldBe(await CountAsync("sent_at is not null"));
        steps[JourneyNumber.Clicked].Items.ShouldBe(await CountAsync("clicked_at is not null"));
        steps[JourneyNumber.Sent].Items.ShouldBeGreaterThan(steps[JourneyNumber.Opened].Items);
        steps[JourneyNumber.Opened].Items.ShouldBeGreaterThanOrEqualTo(steps[JourneyNumber.Clicked].Items);
    }

    private static async Task CountsAgreeAsync(DemoHost host, HttpClient demo, Guid journey)
    {
        var counts = await demo.GetOkAsync<JsonElement>($"/api/campaign/journey/{journey}/counts");
        counts.GetProperty("entered").GetInt64().ShouldBe(await host.ScalarAsync<long>($"select count(*) from campaign_store.enrolment where journey_id = '{journey}'"));
        counts.GetProperty("inside").GetInt64().ShouldBe(
            await host.ScalarAsync<long>($"select count(*) from campaign_store.enrolment where journey_id = '{journey}' and left_at is null"));
        (await host.ScalarAsync<long>(
            $"""
            select count(*) from campaign.node_count c
            where c.journey_id = '{journey}' and c.passed + c.dropped + c.left_here
              <> (select count(*) from campaign_store.enrolment_step s where s.journey_id = c.journey_id and s.node_id = c.node_id)
            """)).ShouldBe(0);
    }

    private static async Task LivesAsync(DemoHost host, HttpClient admin)
    {
        var before = await EventsAsync(host, "page");
        (await admin.PostOkAsync<DemoDto>("/api/demo/demo/set-playing", new { isPlaying = true })).IsPlaying.ShouldBeTrue();
        await Eventually.Async(async () => await EventsAsync(host, "page") > before);

        // Somebody who agrees to mails signs up sooner or later, and gets the welcome mail in the built-in mailbox.
        var player = host.Services.GetRequiredService<Player>();
        var agreed = await EventsAsync(host, "mmo.consent.granted");
        while (await EventsAsync(host, "mmo.consent.granted") == agreed)
        {
            await player.PlayOnceAsync(CancellationToken.None);
        }

        await Eventually.Async(async () => await host.ScalarAsync<long>("select count(*) from campaign_store.mail") > 0, TimeSpan.FromSeconds(60));

        // Some read it, some of them come by its link, and who buys then is handed to a store: a lead of today.
        var (opened, clicked) = (await EventsAsync(host, "mmo.message.opened"), await EventsAsync(host, "mmo.message.clicked"));
        var leads = await host.ScalarAsync<long>("select count(*) from crm.lead");
        await Eventually.Async(
            async () => await host.ScalarAsync<long>("select count(*) from crm.lead") > leads, TimeSpan.FromMinutes(8),
            async () => $"{await EventsAsync(host, "mmo.message.opened") - opened} opened, {await EventsAsync(host, "mmo.message.clicked") - clicked} clicked");
        (await EventsAsync(host, "mmo.message.opened")).ShouldBeGreaterThan(opened);
        (await EventsAsync(host, "mmo.message.clicked")).ShouldBeGreaterThan(clicked);
        (await admin.PostOkAsync<DemoDto>("/api/demo/demo/set-playing", new { isPlaying = false })).IsPlaying.ShouldBeFalse();
    }

    private static async Task LeavesNothingWhenCancelledAsync(DemoHost host, HttpClient admin)
    {
        await admin.PostOkAsync("/api/demo/demo/reset");
        var register = host.Services.GetRequiredService<DemoRegister>();
        await Eventually.Async(async () => (await register.GetAsync()) is { Step: "events", Percent: > 8 }, TimeSpan.FromSeconds(60));
        var half = await TenantAsync(host);
        var task = (await admin.GetOkAsync<JsonElement>("/api/identity/task-center")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await admin.PostOkAsync($"/api/identity/task-center/{task}/cancel");
        await Eventually.Async(async () => (await admin.GetOkAsync<DemoDto>("/api/demo/demo")).State == DemoState.None, TimeSpan.FromSeconds(60));
        await Eventually.Async(async () => (await TasksAsync(admin))[0].StartsWith("demo.make cancelled", StringComparison.Ordinal));
        (await host.RowsAsync(half)).Where(t => t.Value > 0).ShouldBeEmpty();
    }

    private static async Task IsMadeAfterAKillAsync(DemoHost host, HttpClient admin)
    {
        // A host dies while the company is half made: there are rows, and the register knows whose they are.
        var register = host.Services.GetRequiredService<DemoRegister>();
        using var death = new CancellationTokenSource();
        var dying = host.Services.GetRequiredService<DemoMaker>().MakeAsync(register.ReportAsync, death.Token);
        await Eventually.Async(async () => dying.IsCompleted || (await register.GetAsync()) is { Step: "events", Percent: > 8 });
        await death.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(dying);
        var half = await TenantAsync(host);
        (await host.RowsAsync(half)).Values.Sum().ShouldBeGreaterThan(100);

        await host.MakeAsync(admin);
        (await TenantAsync(host)).ShouldNotBe(half);
        (await host.RowsAsync(half)).Where(t => t.Value > 0).ShouldBeEmpty();
    }

    private static async Task GoesWithoutATraceAsync(DemoHost host, HttpClient admin)
    {
        var tenant = await TenantAsync(host);
        (await host.RowsAsync(tenant)).Values.Sum().ShouldBeGreaterThan(1000);
        await admin.DeleteOkAsync("/api/demo/demo");
        DemoDto state = new();
        await Eventually.Async(async () => (state = await admin.GetOkAsync<DemoDto>("/api/demo/demo")).State != DemoState.Removing, TimeSpan.FromSeconds(60));
        state.State.ShouldBe(DemoState.None, state.Error);
        (await host.RowsAsync(tenant)).Where(t => t.Value > 0).ShouldBeEmpty();
        (await admin.PostRefusedAsync("/api/demo/demo/set-playing", new { isPlaying = true })).Code.ShouldBe(DemoErrorCodes.NotReady);
    }

    // What the first company and the other have, without the long jobs that the first one asked for.
    private static async Task<long[]> OthersAsync(DemoHost host) =>
    [
        .. await Task.WhenAll(new[] { "default", "other" }.Select(async code =>
            (await host.RowsAsync(await host.Services.TenantIdAsync(code))).Where(t => t.Key != "demo.operation").Sum(t => t.Value))),
    ];

    private static async Task<string[]> TasksAsync(HttpClient admin) =>
    [
        .. (await admin.GetOkAsync<JsonElement>("/api/identity/task-center")).GetProperty("items").EnumerateArray()
            .Select(t => $"{t.GetProperty("kind")} {t.GetProperty("state")} {t.GetProperty("done")}"),
    ];

    private static Task<Guid> TenantAsync(DemoHost host) => host.ScalarAsync<Guid>("select company_id from kernel.demo");

    private static Task<long> EventsAsync(DemoHost host, string name) => host.ScalarAsync<long>(
        $"select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = '{name}'");
}
