using System.Net;
using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>Who failed at a step is found with the reason, tried again or let be: once, by who may, and it is audited.</summary>
public sealed class FailedPeopleTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/enrolment";

    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private Task<JourneyStory> RunAsync() => JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));

    private async Task<long> FailAsync(string name = "坏")
    {
        host.Templates.Error = given => given == "坏" ? "The variable 等级 is missing." : null;
        var part = await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@shop.test", name);
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();
        return part;
    }

    private static async Task<IReadOnlyList<JourneyPersonDto>> FailedAsync(HttpClient browser, JourneyStory story) =>
        (await browser.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people?nodeId=mail&outcome=failed")).Items;

    private static ResolveFailedDto All(JourneyStory story, string? key = null) => new() { JourneyId = story.Id, NodeId = "mail", IdempotencyKey = key };

    [Fact]
    public async Task Everybody_who_failed_gets_the_message_after_all_once_the_template_is_mended_and_the_counts_are_put_right()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync();
        var parts = new[] { await FailAsync(), await FailAsync(), await FailAsync("好") };
        using var admin = await host.SignedInAsync();
        var failed = await FailedAsync(admin, story);
        failed.Select(f => f.Reason).ShouldBe(["render-error", "render-error"]);
        smtp.Mails.Count.ShouldBe(1);

        host.Templates.Error = _ => null;
        var input = All(story, Guid.NewGuid().ToString());
        var first = await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", input);
        var again = await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", input);
        await host.SettleAsync();

        (first.Resolved, first.HasMore, again.Resolved).ShouldBe((2, false, 2));
        smtp.Mails.Count.ShouldBe(3);
        foreach (var part in parts)
        {
            (await story.MessagesAsync(part)).Single().ShouldStartWith("accepted");
            (await story.StepsAsync(part)).ShouldBe(["in → next", "mail → next", "exit left"]);
        }

        (await story.CountsAsync())["mail"].ShouldBe(new(3, 3));
        (await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", All(story))).Resolved.ShouldBe(0);
        (await host.Database.ScalarAsync<long>($"select count(*) from campaign.audit_entry where entity_id = '{story.Id}' and action = 'retried'")).ShouldBe(1);
    }

    [Fact]
    public async Task Who_fails_again_stays_failed_and_is_counted_once()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var part = await FailAsync();
        using var admin = await host.SignedInAsync();

        await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", All(story));
        await host.SettleAsync();

        (await story.MessagesAsync(part)).ShouldBe(["rejected render-error"]);
        (await story.CountsAsync())["mail"].ShouldBe(new(1, 0, Failed: 1));
        (await FailedAsync(admin, story)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Only_the_chosen_are_skipped_and_count_as_dropped()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        var (skipped, left) = (await FailAsync(), await FailAsync());
        using var admin = await host.SignedInAsync();
        var chosen = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.enrolment where journey_id = '{story.Id}' and part_no = {skipped}");

        var input = new ResolveFailedDto { JourneyId = story.Id, NodeId = "mail", EnrolmentIds = [chosen] };
        (await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/skip-failed", input)).Resolved.ShouldBe(1);
        (await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/skip-failed", input)).Resolved.ShouldBe(0);

        (await story.StepsAsync(skipped)).ShouldContain("mail → next dropped");
        (await story.StepsAsync(left)).ShouldContain("mail → next failed");
        (await story.CountsAsync())["mail"].ShouldBe(new(2, 0, Dropped: 1, Failed: 1));
    }

    [Fact]
    public async Task Who_is_stuck_at_a_step_is_found_and_tried_at_once_or_sent_on()
    {
        var story = await JourneyStory.RunAsync(
            host,
            new JourneyDefinition
            {
                Nodes = [Draw.On(_start), Draw.Branch("gold"), Draw.Exit("a"), Draw.Exit("b")],
                Edges = [new("in", "next", "branch"), new("branch", "gold", "a"), new("branch", "else", "b")],
            });
        host.Conditions.Meets = (_, _) => throw new InvalidOperationException("The attribute 会员等级 is gone.");
        var (retried, skipped) = (await host.Cdp.PersonAsync(null), await host.Cdp.PersonAsync(null));
        await host.Cdp.CommitAsync((retried, _start, null, 0), (skipped, _start, null, 0));
        await host.FeedAsync();
        while (await host.TickAsync())
        {
        }

        using var admin = await host.SignedInAsync();
        var stuck = (await admin.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people?nodeId=branch&reason=stuck")).Items;
        stuck.Count.ShouldBe(2);
        var one = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.enrolment where journey_id = '{story.Id}' and part_no = {skipped}");
        await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/skip-failed", new ResolveFailedDto { JourneyId = story.Id, NodeId = "branch", EnrolmentIds = [one] });
        host.Conditions.Meets = (_, _) => true;
        await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", new ResolveFailedDto { JourneyId = story.Id, NodeId = "branch" });
        await host.SettleAsync();

        (await story.StepsAsync(skipped)).ShouldBe(["in → next", "branch → else dropped", "b left"]);
        (await story.StepsAsync(retried)).ShouldBe(["in → next", "branch → gold", "a left"]);
        (await story.CountsAsync())["branch"].ShouldBe(new(2, 1, Dropped: 1));
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_not_tried_again_and_neither_is_a_stopped_journey()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await RunAsync();
        var failed = await FailAsync();
        await host.Database.ExecuteAsync($"update campaign_store.message set reason = 'bounced' where journey_id = '{story.Id}' and part_no = {failed}");
        await FailAsync();
        using var admin = await host.SignedInAsync();
        await story.SetStatusAsync("stopped");

        (await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", All(story))).Resolved.ShouldBe(0);
        await story.SetStatusAsync("running");
        (await admin.PostOkAsync<ResolvedFailedDto>($"{Path}/retry-failed", All(story))).Resolved.ShouldBe(1);
    }

    [Fact]
    public async Task Only_who_may_decides_and_only_about_people_in_their_scope()
    {
        await host.UseMailboxAsync();
        var story = await RunAsync();
        await FailAsync();
        var unit = await host.UnitAsync();
        using var reader = await host.SomebodyAsync(unit, DataScopeKind.All, CampaignPermissions.Journeys);
        using var elsewhere = await host.SomebodyAsync(unit, DataScopeKind.Units, CampaignPermissions.Journeys, CampaignPermissions.JourneysResolve);
        using var stranger = await host.SignedInAsync("other");

        (await reader.PostRefusedAsync($"{Path}/retry-failed", All(story))).ShouldBe(HttpStatusCode.Forbidden);
        (await elsewhere.PostOkAsync<ResolvedFailedDto>($"{Path}/skip-failed", All(story))).Resolved.ShouldBe(0);
        (await stranger.PostOkAsync<ResolvedFailedDto>($"{Path}/skip-failed", All(story))).Resolved.ShouldBe(0);
    }
}
