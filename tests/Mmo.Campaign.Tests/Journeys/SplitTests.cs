using System.Text.Json;
using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class SplitTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private JourneyDefinition Drawing(string? key, params int[] percents)
    {
        var split = Draw.Split(key, percents);
        return new()
        {
            Nodes = [Draw.On(_start, ReEntryMode.Always), split, .. split.Variants.Select(v => Draw.Exit($"exit-{v.Id}"))],
            Edges = [new("in", "next", "split"), .. split.Variants.Select(v => new JourneyEdge("split", v.Id, $"exit-{v.Id}"))],
        };
    }

    private async Task<long[]> PeopleAsync(int count)
    {
        var people = new long[count];
        for (var i = 0; i < count; i++)
        {
            people[i] = await host.Cdp.PersonAsync(null);
        }

        return people;
    }

    private async Task EnterAsync(params long[] people)
    {
        await host.Cdp.CommitAsync([.. people.Select(p => (p, _start, (object?)null, (short)0))]);
        await host.SettleAsync();
    }

    private static string Expected(string key, long profile, params int[] percents)
    {
        var bucket = ExperimentBucket.Of(key, profile);
        var sum = 0;
        for (var i = 0; ; i++)
        {
            sum += percents[i] * 100;
            if (bucket < sum)
            {
                return $"exit-{(char)('a' + i)}";
            }
        }
    }

    /// <summary>The last step of each way of a person.</summary>
    private async Task<IReadOnlyList<string>> EndsAsync(JourneyStory story, long part) =>
        [.. (await story.StepsAsync(part)).Where(s => s.StartsWith("exit", StringComparison.Ordinal)).Select(s => s.Split(' ')[0])];

    [Fact]
    public async Task Everybody_takes_the_variant_of_their_hash_is_counted_there_and_told_to_the_event_log()
    {
        int[] percents = [20, 0, 50, 30];
        var story = await JourneyStory.RunAsync(host, Drawing(null, percents));
        var people = await PeopleAsync(60);

        await EnterAsync(people);

        var key = $"{story.Id}/split";
        foreach (var person in people)
        {
            (await EndsAsync(story, person)).ShouldBe([Expected(key, person, percents)]);
        }

        await using var connection = await host.Database.OpenAsync();
        var ways = (await connection.QueryAsync<(string, long)>(
            "select output, people from campaign.edge_count where journey_id = @Id and node_id = 'split' order by output", new { story.Id })).ToList();
        ways.ShouldBe(people.GroupBy(p => Expected(key, p, percents)[5..]).OrderBy(g => g.Key).Select(g => (g.Key, (long)g.Count())));

        var assigned = host.Events.Of(people[0], InternalEventNames.JourneyAssigned).Single();
        var properties = JsonSerializer.Deserialize<JsonElement>(assigned.Properties);
        var variant = Expected(key, people[0], percents)[5..];
        properties.GetProperty("variant").GetString().ShouldBe(variant);
        properties.GetProperty("variantName").GetString().ShouldBe($"方案{variant.ToUpperInvariant()}");
        properties.GetProperty("experiment").GetString().ShouldBe(key);
        (properties.GetProperty("nodeId").GetString(), properties.GetProperty("version").GetInt32()).ShouldBe(("split", 1));
    }

    [Fact]
    public async Task The_variant_stays_over_entries_versions_and_another_order_on_the_screen()
    {
        var story = await JourneyStory.RunAsync(host, Drawing(null, 30, 30, 40));
        var people = await PeopleAsync(20);
        await EnterAsync(people);
        await EnterAsync(people);
        var drawn = Drawing(null, 30, 30, 40);
        await story.PublishAsync(2, drawn with { Nodes = [.. drawn.Nodes.Select(n => n is SplitNode s ? s with { Variants = [.. s.Variants.Reverse()] } : n)] });
        await EnterAsync(people);

        foreach (var person in people)
        {
            var ends = await EndsAsync(story, person);
            ends.Count.ShouldBe(3);
            ends.Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public async Task Journeys_of_one_experiment_share_people_out_alike()
    {
        var key = $"spring {Guid.NewGuid():N}";
        var one = await JourneyStory.RunAsync(host, Drawing(key, 50, 50));
        var other = await JourneyStory.RunAsync(host, Drawing($" {key} ", 50, 50));
        var people = await PeopleAsync(20);

        await EnterAsync(people);

        foreach (var person in people)
        {
            (await EndsAsync(one, person)).ShouldBe(await EndsAsync(other, person));
        }

        people.Select(p => Expected(key, p, 50, 50)).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Parts_of_one_person_fall_alike_and_after_a_merge_the_variant_of_the_survivor_holds()
    {
        var story = await JourneyStory.RunAsync(host, Drawing(null, 50, 50));
        var people = await PeopleAsync(20);
        var key = $"{story.Id}/split";
        var survivor = people.First(p => Expected(key, p, 50, 50) == "exit-a");
        var loser = people.First(p => Expected(key, p, 50, 50) == "exit-b");
        await EnterAsync(survivor, loser);

        await host.Cdp.MergeAsync(survivor, loser);
        await EnterAsync(loser);
        await EnterAsync(survivor);

        (await EndsAsync(story, loser)).ShouldBe(["exit-b", "exit-a"]);
        (await EndsAsync(story, survivor)).ShouldBe(["exit-a", "exit-a"]);
    }

    [Fact]
    public async Task Who_was_erased_meanwhile_still_gets_through()
    {
        var story = await JourneyStory.RunAsync(host, Drawing(null, 50, 50));
        var person = (await PeopleAsync(1))[0];
        await host.Cdp.EventAsync(person, _start);
        await host.FeedAsync();
        await host.Cdp.EraseAsync(person);
        await host.SettleAsync();

        (await EndsAsync(story, person)).Count.ShouldBe(1);
    }
}
