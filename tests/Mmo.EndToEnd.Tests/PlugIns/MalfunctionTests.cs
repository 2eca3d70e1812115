using System.Net;
using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.PlugIns;

/// <summary>Plug-ins that cannot be started, and one that runs and whose parts throw: each is shown with its reason, and stops nothing else.</summary>
[Collection(PlugInCollection.Name)]
public sealed class MalfunctionTests(PlugInHost plugIns, ChromiumBrowser chromium)
{
    private const string Mood = "acme-moody/mood";

    private readonly RunningHost _host = plugIns.Host;

    [Fact]
    public async Task A_plug_in_that_cannot_be_started_is_skipped_with_its_reason()
    {
        var reasons = new Dictionary<string, string>
        {
            ["acme-ill"] = "Its database could not be migrated: relation \"acme_ill.thermometre\" does not exist",
            ["broken"] = "Broken.dll could not be loaded",
            ["malformed"] = "plug-in.json could not be read: journeyNodes[0].kind:",
            ["moody-background"] = "Sulk ended: In a mood: background.",
            ["moody-hosted"] = "It failed to start: In a mood: hosted.",
            ["moody-made"] = "Unmade could not be made: In a mood: made.",
            ["moody-services"] = "It failed while it registered its services: In a mood: services.",
            ["moody-start"] = "It failed to start: In a mood: start.",
            ["no-json"] = "plug-in.json could not be read:",
            ["too-new"] = "It needs a host of version 99.0.0 or later",
        };
        using var story = await PlugInStory.BeginAsync(_host);
        await Eventually.Async(async () => (await story.PlugInAsync("moody-background")).GetProperty("status").GetString() == "malfunctioning");

        var shown = (await story.Admin.GetAsync("/api/identity/plug-in")).GetProperty("items").EnumerateArray()
            .Where(p => p.GetProperty("status").GetString() == "malfunctioning").ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("reason").GetString()!);
        shown.Keys.Order().ShouldBe(reasons.Keys.Order());
        foreach (var (id, reason) in reasons)
        {
            shown[id].ShouldStartWith(reason);
            _host.Output.ShouldContain($"Plug-in {id} is ");
        }
    }

    [Fact]
    public async Task What_cannot_be_migrated_leaves_nothing_behind()
    {
        _host.Output.ShouldNotContain("Fever");
        (await plugIns.Database.ScalarAsync<long>("select count(*) from pg_class where relnamespace = 'acme_ill'::regnamespace and relkind in ('r', 'v', 'S') and relname <> '__migrations'")).ShouldBe(0);
    }

    [Fact]
    public async Task An_endpoint_that_throws_is_shown_until_it_goes_well_again()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        (await story.Admin.AskAsync("/api/acme-moody/mood", CancellationToken.None)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await story.FaultsOfAsync("acme-moody")).ShouldContain("endpoint GET /api/acme-moody/mood: Do not ask.");

        await CalmlyAsync(async () =>
        {
            (await story.Admin.AskAsync("/api/acme-moody/mood", CancellationToken.None)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await story.FaultsOfAsync("acme-moody")).ShouldNotContain(fault => fault.StartsWith("endpoint", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task An_event_that_a_consumer_cannot_take_is_put_aside_and_taken_once_it_can()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        await story.SendAsync("Quiet", "listener-1");
        await story.SendAsync("Noise", "listener-1");
        await story.SendAsync("Quiet", "listener-1");
        const string Parked = "select count(*) from acme_moody.feed_parked where consumer = 'moods'";
        await Eventually.Async(async () => await plugIns.Database.ScalarAsync<long>(Parked) == 1, TimeSpan.FromSeconds(60));
        await Eventually.Async(async () => await plugIns.Database.ScalarAsync<bool>(
            "select (select max(position) from acme_moody.feed_cursor) >= (select max(position) from cdp.feed_head) and (select max(batch_id) from acme_moody.seen) > (select batch_id from acme_moody.feed_parked)"));
        (await story.FaultsOfAsync("acme-moody")).ShouldContain("feed moods: Too loud.");
        (await StuckAsync(story)).ShouldBe(1);

        await CalmlyAsync(async () =>
        {
            var retry = await story.Admin.PostAsync("/api/identity/operations/retry-parked", new { worker = "feed:acme_moody:moods" });
            retry.GetProperty("taken").GetInt32().ShouldBe(1);
        });
        (await plugIns.Database.ScalarAsync<long>(Parked)).ShouldBe(0);
        (await plugIns.Database.ScalarAsync<long>("select count(*) from (select batch_id from acme_moody.seen group by batch_id having count(*) > 1) twice")).ShouldBe(0);
        (await StuckAsync(story)).ShouldBe(0);
        (await story.FaultsOfAsync("acme-moody")).ShouldNotContain(fault => fault.StartsWith("feed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_that_throws_keeps_its_people_with_the_reason_until_it_is_mended_and_the_others_go_on()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        (await story.FaultsAsync(PlugInStory.Drawing("Mood", Mood, new { mood = "unchecked" }, "next")))
            .ShouldContain("plug-in-broken settings: 「插件的一步」没能检查。闹情绪插件: No looks, please.");
        var sad = await story.PublishAsync("坏心情", PlugInStory.Drawing("Mood", Mood, new { mood = "bad" }, "next"));
        var stubborn = await story.PublishAsync("不吭声", PlugInStory.Drawing("Mood", Mood, new { mood = "stubborn" }, "next"));
        var glad = await story.PublishAsync("照样走", PlugInStory.Drawing("Mood", "acme-hello/greet", new { words = "好", most = 100 }, "next", "enough"));
        await story.SendAsync("Mood", "feeler-1", "feeler-2");

        await story.CountedAsync(glad, "passed", 2);
        await story.CountedAsync(sad, "waiting", 2);
        await TroubleAsync(story, sad, "闹情绪插件: Not today.");
        await TroubleAsync(story, stubborn, "闹情绪插件: It did not answer within 5 seconds.");
        await StuckPeopleAsync(story, sad);
        await StuckPeopleAsync(story, stubborn);
        (await story.FaultsOfAsync("acme-moody")).ShouldContain(fault => fault.StartsWith("node mood:", StringComparison.Ordinal));

        await CalmlyAsync(async () =>
        {
            var retried = await story.Admin.PostAsync("/api/campaign/enrolment/retry-failed", new { journeyId = sad, nodeId = "step", idempotencyKey = Guid.NewGuid() });
            retried.GetProperty("resolved").GetInt32().ShouldBe(2);
            await story.CountedAsync(sad, "passed", 2);
        });
        await story.Admin.PostAsync("/api/campaign/enrolment/skip-failed", new { journeyId = stubborn, nodeId = "step", idempotencyKey = Guid.NewGuid() });
        await story.CountedAsync(stubborn, "dropped", 2);
    }

    [Fact]
    public async Task A_page_a_card_and_a_form_that_throw_are_contained_and_shown()
    {
        using var story = await PlugInStory.BeginAsync(_host);
        await story.SendAsync("Quiet", "looker-1");
        var profile = await story.ProfileAsync("looker-1");
        var journey = await story.Admin.PostAsync("/api/campaign/journey", new { name = "坏表单", draft = PlugInStory.Drawing("Mood", Mood, new { mood = "bad" }, "next") });
        var page = await chromium.SignInAsync(_host);
        var pictures = new Pictures();
        await Pictures.WithPageAsync(page, async () =>
        {
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "闹情绪" }).ClickAsync();
            await page.GetByText("插件「闹情绪插件」的页面没打开").WaitForAsync();
            await page.GetByText("Do not look at me.").WaitForAsync();

            await page.GotoAsync($"/profiles/{profile}");
            await page.GetByText("插件「闹情绪插件」的卡片没显示出来").WaitForAsync();
            await page.Body().Region("到店与招呼").WaitForAsync();
            await pictures.TakeAsync(page, "broken-card");

            await page.GotoAsync($"/journeys/{journey.GetProperty("id").GetString()}");
            await new JourneyCanvas(page).Step("闹情绪").ClickAsync();
            await page.GetByText("插件「闹情绪插件」的设置表单没显示出来").WaitForAsync();
            await pictures.TakeAsync(page, "broken-form");

            await page.GotoAsync("/settings/plug-ins");
            await page.Body().Row("闹情绪插件").GetByText("客户页卡片「mood」").WaitForAsync();
            await page.Body().Row("闹情绪插件").GetByText("步骤表单「mood」").WaitForAsync();
            await page.Body().Row("病插件").GetByText("relation \"acme_ill.thermometre\" does not exist").WaitForAsync();
            await pictures.TakeAsync(page, "plug-ins");
        });
        pictures.Violations.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private static async Task<long> StuckAsync(PlugInStory story) =>
        (await story.Admin.GetAsync("/api/identity/operations")).GetProperty("work").EnumerateArray()
            .Single(w => w.GetProperty("worker").GetString() == "feed:acme_moody:moods").GetProperty("stuck").GetInt64();

    private static Task StuckPeopleAsync(PlugInStory story, string journey) => Eventually.Async(
        async () => (await story.Admin.GetAsync($"/api/campaign/journey/{journey}/people?nodeId=step&reason=stuck")).GetProperty("items").GetArrayLength() == 2,
        TimeSpan.FromSeconds(60));

    private static Task TroubleAsync(PlugInStory story, string journey, string reason) => Eventually.Async(
        async () => (await story.Admin.GetAsync($"/api/campaign/journey/{journey}")).GetProperty("lastError").GetString() == reason, TimeSpan.FromSeconds(60));

    /// <summary>The plug-in is mended while something is done.</summary>
    private async Task CalmlyAsync(Func<Task> act)
    {
        await plugIns.PlugIns.WriteAsync("acme-moody", "calm.txt", "");
        try
        {
            await act();
        }
        finally
        {
            File.Delete(Path.Combine(plugIns.PlugIns.Path, "acme-moody", "calm.txt"));
        }
    }
}
