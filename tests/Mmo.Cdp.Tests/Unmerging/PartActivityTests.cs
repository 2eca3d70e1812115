using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Cdp.Events;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;
using Mmo.Cdp.Unmerging;

namespace Mmo.Cdp.Tests.Unmerging;

/// <summary>What was sent of a part, for whoever looks for the moment at which it became somebody else.</summary>
public sealed class PartActivityTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task The_timeline_of_a_part_shows_all_that_sources_sent_of_it_page_by_page_and_nothing_else()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", _scene.Id("other"), name: "Of another part"));
        await host.InTenantAsync<IInternalEvents, int>(host.TenantId, s => s.AppendAsync(
            [new InternalEvent($"{Guid.NewGuid()}:sent", new PartId(part), InternalEventNames.MessageSent, host.Clock.GetUtcNow())]));

        var first = await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true&maxResultCount=3");
        var second = await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true&maxResultCount=3&cursor={first.Next}");
        first.Items.Concat(second.Items).Select(e => e.Name).ShouldBe(["Step 4", "Step 3", "Step 2", "Step 1", "Step 0"]);
        first.Items.ShouldAllBe(e => e.PartNo == part && e.SourceId != null);
        (await TimelineAsync(admin, person, $"partNo={part}")).Items.ShouldContain(e => e.Name == InternalEventNames.MessageSent);
    }

    [Fact]
    public async Task From_a_moment_on_it_goes_back_in_time_and_forward_again()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        var all = (await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true")).Items;

        var before = await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true&before={Uri.EscapeDataString(all[1].OccurredTime.ToOffset(TimeSpan.FromHours(8)).ToString("O"))}");
        before.Items.Select(e => e.Name).ShouldBe(["Step 2", "Step 1", "Step 0"], "what happened at that moment is left out");
        (await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true&cursor={before.Previous}")).Items.Select(e => e.Name).ShouldBe(["Step 4", "Step 3"]);
    }

    [Fact]
    public async Task Days_are_the_companys_and_with_the_sources_they_count_every_event_that_can_be_taken_out()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        var till = await host.NewSourceAsync(SourceKind.Server);
        await host.Client(till.WriteKey).BatchOkAsync(Track.Event("track", _scene.Id("an"), name: "Paid", fields: new { timestamp = host.Clock.GetUtcNow().AddDays(-2) }));
        await host.InTenantAsync<IInternalEvents, int>(host.TenantId, s => s.AppendAsync(
            [new InternalEvent($"{Guid.NewGuid()}:sent", new PartId(part), InternalEventNames.MessageSent, host.Clock.GetUtcNow())]));

        var activity = await ActivityAsync(admin, person, part);
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await host.Database.ScalarAsync<string>($"select time_zone from identity.tenant where id = '{host.TenantId}'"))!);
        var events = (await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true")).Items;
        activity.Days.Select(d => (d.Day, d.Count)).ShouldBe(
            events.GroupBy(e => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(e.OccurredTime, zone).DateTime)).OrderByDescending(g => g.Key).Select(g => (g.Key, (long)g.Count())));
        activity.Days.ShouldAllBe(d => d.EndTime == new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(d.Day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone)));
        activity.Sources.Select(s => (s.Id, s.Count)).ShouldBe([(events[0].SourceId!.Value, 5L), (till.Id, 1L)]);
    }

    [Fact]
    public async Task A_cut_at_an_event_takes_that_event_and_what_came_later()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("identify", _scene.Id("an"), fields: new { traits = new { email = $"{_scene.Id("an")}@example.com" } }));
        var at = (await TimelineAsync(admin, person, $"partNo={part}&isFromSource=true")).Items.Single(e => e.Name == "Step 2").OccurredTime;
        var parts = (await admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{person}")).PartNos;

        var preview = await admin.PostOkAsync<UnmergePreviewDto>("/api/cdp/unmerge/preview", new
        {
            profileId = person,
            groups = new object[] { new { partNos = parts }, new { partNos = Array.Empty<long>(), pieces = new[] { new { partNo = part, from = at, to = at.AddMinutes(1.5) } } } },
        });
        preview.People.Select(p => p.EventCount).ShouldBe([4, 2], "Step 2 and Step 3 of five, and an identify");
    }

    [Fact]
    public async Task A_part_with_more_events_than_may_be_divided_says_so_before_anything_is_counted()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        await host.Database.ExecuteAsync($"update cdp_store.part_stat set event_count = {PartDivider.MaxEvents + 1} where part_no = {part}");

        (await admin.GetRefusedAsync($"/api/cdp/profile/{person}/part-activity?partNo={part}")).ShouldBlame("partNo");
    }

    [Fact]
    public async Task Nobody_sees_the_events_of_a_part_by_way_of_another_person()
    {
        var admin = await host.SignedInOverHttpAsync();
        var (person, part) = await PersonAsync();
        var other = await _scene.PersonAsync("bo", new { name = "波" });

        (await admin.GetRefusedAsync($"/api/cdp/profile/{person}/timeline?partNo={other}")).ShouldBlame("partNo");
        (await admin.GetRefusedAsync($"/api/cdp/profile/{person}/part-activity?partNo={other}")).ShouldBlame("partNo");
        (await admin.GetRefusedAsync($"/api/cdp/profile/{person}/part-activity")).ShouldBlame("partNo");
        var stranger = await host.SignedInOverHttpAsync(tenant: "other");
        (await stranger.StatusAsync($"/api/cdp/profile/{person}/part-activity?partNo={part}")).ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>Somebody who took five steps, the last of them a minute ago.</summary>
    private async Task<(Guid Person, long Part)> PersonAsync()
    {
        foreach (var i in Enumerable.Range(0, 5))
        {
            await _scene.DoAsync("an", $"Step {i}", new { n = i }, TimeSpan.FromMinutes(5 - i));
        }

        var part = await _scene.ProfileAsync("an");
        return (await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {part}"), part);
    }

    private static Task<PartActivityDto> ActivityAsync(HttpClient client, Guid person, long part) =>
        client.GetOkAsync<PartActivityDto>($"/api/cdp/profile/{person}/part-activity?partNo={part}");

    private static Task<KeysetResultDto<TimelineEventDto>> TimelineAsync(HttpClient client, Guid person, string query) =>
        client.GetOkAsync<KeysetResultDto<TimelineEventDto>>($"/api/cdp/profile/{person}/timeline?{query}");
}
