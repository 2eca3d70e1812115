using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Segments;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class ChangeTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/journey";

    private readonly string _start = $"Start {Guid.NewGuid():N}";

    [Fact]
    public async Task A_segment_is_in_use_by_what_is_drawn_what_runs_and_what_people_are_still_in_and_by_nothing_that_is_over()
    {
        var (entered, asked) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Wait(9, WaitUnit.Hours), Draw.Exit()) with
        {
            Exits = [new ExitRule { Cause = ExitCause.LeftSegment, SegmentId = asked }],
        });
        (await UsesAsync(asked)).ShouldBe([story.Id]);
        (await UsesAsync(entered)).ShouldBeEmpty();
        var part = await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@shop.test");
        await host.Cdp.EventAsync(part, _start);
        await host.SettleAsync();

        await story.PublishAsync(2, Draw.Row(Draw.OnSegment(entered), Draw.Exit()));
        (await UsesAsync(entered)).ShouldBe([story.Id]);
        (await UsesAsync(asked)).ShouldBe([story.Id], "somebody is still in version 1");

        host.Clock.Advance(TimeSpan.FromHours(9));
        await host.SettleAsync();
        (await UsesAsync(asked)).ShouldBeEmpty();
        await story.SetStatusAsync("stopped");
        (await UsesAsync(entered)).ShouldBeEmpty();

        using var admin = await host.SignedInAsync();
        var drawn = await admin.PostOkAsync<JourneyDto>("/api/campaign/journey", new CreateJourneyDto { Name = _start, Draft = Draw.Row(Draw.OnSegment(entered), Draw.Exit()) });
        (await UsesAsync(entered)).ShouldBe([drawn.Id]);

        Task<Guid[]> UsesAsync(Guid segment) => host.InTenantAsync<IEnumerable<ISegmentUsage>, Guid[]>(async usages =>
            (await Task.WhenAll(usages.Select(u => u.FindAsync(segment)))).SelectMany(uses => uses).Select(u => u.Id).ToArray());
    }

    [Fact]
    public async Task A_tag_is_given_and_taken_as_one_change_for_each_person_that_says_which_journey_it_was()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Tag(" 高意向 "), Draw.Wait(1, WaitUnit.Hours), Draw.Tag("高意向", remove: true), Draw.Exit()));
        var people = new List<long>();
        for (var i = 0; i < 3; i++)
        {
            people.Add(await host.Cdp.PersonAsync(null));
        }

        await host.Cdp.CommitAsync([.. people.Select(p => (p, _start, (object?)null, (short)0))]);
        await host.SettleAsync();

        foreach (var person in people)
        {
            var given = host.Changes.Of(person).ShouldHaveSingleItem();
            (given.Attribute, given.Value!.Value.GetRawText()).ShouldBe(("tag:高意向", "true"));
            given.At.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromMinutes(1));
            var said = JsonSerializer.Deserialize<JsonElement>(given.Properties);
            said.GetProperty("journeyId").GetGuid().ShouldBe(story.Id);
            said.GetProperty("changed").GetProperty("tag").GetString().ShouldBe("高意向");
        }

        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.SettleAsync();

        var taken = host.Changes.Of(people[0]);
        taken.Count.ShouldBe(2);
        taken[1].Value.ShouldBeNull();
        (await story.CountsAsync())["tag"].ShouldBe(new(3, 3));
    }

    [Fact]
    public async Task A_value_may_come_from_the_event_at_entry_and_who_has_none_that_fits_goes_on_as_failed_with_the_reason()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Attribute("spent", "number", triggerPath: "order.total"), Draw.Exit()));
        var paid = await host.Cdp.PersonAsync(null);
        var nothing = await host.Cdp.PersonAsync(null);
        var words = await host.Cdp.PersonAsync(null);

        await host.Cdp.CommitAsync(
            (paid, _start, new { order = new { total = " 128.50 " } }, 0), (nothing, _start, new { order = 1 }, 0), (words, _start, new { order = new { total = "many" } }, 0));
        await host.SettleAsync();

        host.Changes.Of(paid).Single().Value!.Value.GetRawText().ShouldBe("128.50");
        host.Changes.Of(nothing).ShouldBeEmpty();
        host.Changes.Of(words).ShouldBeEmpty();
        (await story.StepsAsync(words))[1].ShouldBe("set → next failed");
        (await host.Database.ScalarAsync<string>(
                $"select string_agg(reason, ' ' order by reason) from campaign_store.enrolment_step where journey_id = '{story.Id}' and node_id = 'set' and outcome = 3"))
            .ShouldBe("value-missing value-wrong");
        (await story.CountsAsync())["set"].ShouldBe(new(3, 1, Failed: 2));
    }

    [Fact]
    public async Task A_change_whose_answer_was_lost_is_made_again_under_the_same_id()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Attribute("level", "text", clear: true), Draw.Exit()));
        var person = await host.Cdp.PersonAsync(null);
        host.Changes.LosesAnswers = true;
        await host.Cdp.EventAsync(person, _start);
        await host.SettleAsync();
        host.Changes.LosesAnswers = false;
        var calls = host.Changes.Calls;

        await host.Database.ExecuteAsync("update campaign.action set due_at = now() where kind = 'campaign.change-people' and state = 0");
        await host.ActAsync();

        host.Changes.Calls.ShouldBe(calls + 1);
        host.Changes.Of(person).Single().Value.ShouldBeNull();
        (await host.Database.ScalarAsync<long>("select count(*) from campaign.action where kind = 'campaign.change-people' and state <> 2")).ShouldBe(0);
        (await story.WhereAsync(person)).ShouldBe("exit");
    }

    [Fact]
    public async Task What_cannot_be_written_is_said_before_publishing_and_the_type_is_kept_with_the_version()
    {
        using var admin = await host.SignedInAsync();
        var segment = Guid.NewGuid();
        host.Segments.Names[segment] = "人群";
        var bad = Draw.Row(
            Draw.OnSegment(segment),
            Draw.Attribute("nobody", "text", "x") with { Id = "a", Name = "甲" }, Draw.Attribute("spent", "text", "many") with { Id = "b", Name = "乙" },
            Draw.Attribute("level", "text") with { Id = "c", Name = "丙" }, Draw.Attribute("level", "text", triggerPath: "x") with { Id = "d", Name = "丁" },
            Draw.Tag("  "), Draw.Exit());
        var faults = (await admin.PostOkAsync<ListResultDto<JourneyFaultDto>>($"{Path}/validate", new ValidateJourneyDto { Definition = bad })).Items;
        faults.Where(f => f.IsError).Select(f => f.Message).ShouldBe(
            [
                "“甲”: the attribute “nobody” does not exist, or no journey may change it. Choose another one.", "“乙”: the value has to be a number.",
                "“丙”: say which value it gets.", "“丁” takes a property of the event that started the journey, but no event starts this one.",
                "“打标签”: give a tag of up to 40 characters.",
            ]);

        var good = Draw.Row(Draw.On(_start), Draw.Attribute("wedding", "text", "2026-05-20"), Draw.Exit());
        var journey = await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = _start, Draft = good });
        journey = await admin.PostOkAsync<JourneyDto>($"{Path}/{journey.Id}/publish", new { journey.ConcurrencyStamp });
        journey.Published!.Nodes.OfType<AttributeNode>().Single().ValueType.ShouldBe("date");
    }
}
