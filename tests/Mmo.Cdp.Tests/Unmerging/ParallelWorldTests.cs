using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Unmerging;

/// <summary>Whatever was merged, taken apart and put together on the way: taken apart, people are who they would be had they never met.</summary>
public sealed class ParallelWorldTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    [Fact]
    public Task People_taken_apart_are_who_they_would_be_had_they_never_met() => CompareAsync(seeds: 2, steps: 60);

    [Fact, Trait("Category", "Long")]
    public Task People_of_many_histories_taken_apart_are_who_they_would_be_had_they_never_met() => CompareAsync(seeds: 20, steps: 120);

    private async Task CompareAsync(int seeds, int steps)
    {
        var (unmerges, undone) = (0, 0);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var world = await ParallelWorld.FoundAsync(host, seed);
            await world.LiveAsync(steps);
            await world.SettleAsync();
            await world.HandOverAsync();
            await world.LiveAsync(steps / 4);
            await world.TakeEverybodyApartAsync();
            foreach (var (identifier, first, second) in await world.CompareAsync())
            {
                first.ShouldBe(second, $"{identifier} of seed {seed}");
            }

            world.Merges.ShouldBeGreaterThan(0);
            (unmerges, undone) = (unmerges + world.Unmerges, undone + world.Undone);
        }

        unmerges.ShouldBeGreaterThan(seeds);
        undone.ShouldBeGreaterThan(0);
    }
}
