using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class HoldoutTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private async Task<IReadOnlyList<long>> EnterAsync(int count)
    {
        var people = new List<long>();
        for (var i = 0; i < count; i++)
        {
            people.Add(await host.Cdp.PersonAsync(null));
        }

        await EnterAsync(people);
        return people;
    }

    private async Task EnterAsync(IEnumerable<long> people)
    {
        await host.Cdp.CommitAsync([.. people.Select(p => (p, _start, (object?)null, (short)0))]);
        await host.SettleAsync();
    }

    private static bool IsHeld(string key, long person, int percent) => ExperimentBucket.Of($"holdout/{key}", person) < percent * 100;

    [Fact]
    public async Task Some_leave_with_the_reason_holdout_the_others_go_on_and_both_are_counted_and_told()
    {
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Holdout(30), Draw.Wait(1, WaitUnit.Hours), Draw.Exit()));
        var people = await EnterAsync(60);

        var held = people.Where(p => IsHeld($"{story.Id}/holdout", p, 30)).ToArray();
        held.Length.ShouldBeInRange(5, 35);
        foreach (var person in people)
        {
            (await story.WhereAsync(person)).ShouldBe(held.Contains(person) ? "holdout" : "wait");
        }

        (await story.StepsAsync(held[0])).ShouldBe(["in → next", "holdout left"]);
        var counts = await story.CountsAsync();
        counts["holdout"].ShouldBe(new(60, 60 - held.Length, Left: held.Length));
        counts["wait"].ShouldBe(new(60 - held.Length, 0));
        Property(host.Events.Of(held[0], InternalEventNames.JourneyLeft).Single(), "reason").ShouldBe("holdout");
        Property(host.Events.Of(held[0], InternalEventNames.JourneyAssigned).Single(), "variant").ShouldBe("held");
        Property(host.Events.Of(people.Except(held).First(), InternalEventNames.JourneyAssigned).Single(), "variant").ShouldBe("in");
    }

    [Fact]
    public async Task The_same_people_are_held_back_at_every_entry_and_who_may_enter_once_never_gets_in_again()
    {
        var always = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start, ReEntryMode.Always), Draw.Holdout(50, "season"), Draw.Exit()));
        var once = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Holdout(50, "season"), Draw.Exit()));
        var people = await EnterAsync(20);
        await EnterAsync(people);

        foreach (var person in people)
        {
            var end = IsHeld("season", person, 50) ? "holdout" : "exit";
            (await always.WhereAsync(person)).ShouldBe($"{end},{end}");
            (await once.WhereAsync(person)).ShouldBe(end);
        }
    }

    private static string? Property(InternalEvent told, string name) =>
        JsonSerializer.Deserialize<JsonElement>(told.Properties).GetProperty(name).GetString();
}
