using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>Whatever was merged, taken apart and put together on the way: taken apart, people are who they would be had they never met, in every module.</summary>
public sealed class ParallelWorldTests(ModulesHost host) : IClassFixture<ModulesHost>
{
    [Fact]
    public Task Journeys_messages_leads_and_reports_of_people_taken_apart_are_as_had_they_never_met() => CompareAsync(seeds: 1, steps: 30);

    [Fact, Trait("Category", "Long")]
    public Task Journeys_messages_leads_and_reports_of_many_histories_are_as_had_people_never_met() => CompareAsync(seeds: 10, steps: 60);

    private async Task CompareAsync(int seeds, int steps)
    {
        host.Clock.Stop();
        var (first, second) = (await DrawnJourneys.PublishAsync(host.First), await DrawnJourneys.PublishAsync(host.Second));
        var undone = 0;
        for (var seed = 1; seed <= seeds; seed++)
        {
            var world = new ParallelWorld(host, seed);
            await world.FoundAsync();
            await world.LiveAsync(steps);
            await world.HandOverAsync();
            await world.LiveAsync(steps / 2);
            await world.TakeEverybodyApartAsync();
            await world.LiveAsync(steps / 4);
            await host.SettleAsync();
            var people = await world.CompareAsync();
            people.Select(p => Plain.Difference($"{p.Identifier} of seed {seed}", p.First, p.Second)).ShouldAllBe(difference => difference == "");
            // Else nothing was shown.
            people.Where(p => p.Identifier.EndsWith('b')).ShouldContain(p => p.First.Contains("下了单") || p.First.Contains("看了"), "the new parts have leads");
            people.ShouldContain(p => p.First.Contains("新品到了"), "somebody got a mail");
            world.Merges.ShouldBeGreaterThan(0);
            world.Unmerges.ShouldBeGreaterThan(Cast.HandedOver.Count);
            undone += world.Undone;
            await NumbersAreAlikeAsync(first, second, seed);
        }

        undone.ShouldBeGreaterThanOrEqualTo(seeds / 2);
    }

    private async Task NumbersAreAlikeAsync(IReadOnlyList<Guid> first, IReadOnlyList<Guid> second, int seed)
    {
        var numbers = (await new CompanyView(host.First, first).ReadAsync()).Zip(await new CompanyView(host.Second, second).ReadAsync());
        numbers.Select(n => Plain.Difference($"{n.First.What} after seed {seed}", n.First.Numbers, n.Second.Numbers)).ShouldAllBe(difference => difference == "");
        (await host.Database.ScalarAsync<long>("select count(*) from (select from campaign.action where error is not null union all select from crm.action where error is not null) failed"))
            .ShouldBe(0);
    }
}
