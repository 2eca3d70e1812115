using Mmo.Cdp.Matching;
using Mmo.Cdp.Tests.Matching.Data;

namespace Mmo.Cdp.Tests.Matching;

/// <summary>What holds for any records.</summary>
public sealed class MatchPropertyTests
{
    public static TheoryData<int> Seeds => [1, 2];

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_the_input_decides_nothing(int seed)
    {
        var set = World(seed);
        var shuffled = set.Records.ToArray();
        new Random(seed).Shuffle(shuffled);

        var one = new MatchEngine(set.Schema, new MatchOptions { SamplePairs = 20_000 }).Run(set.Records);
        var other = new MatchEngine(set.Schema, new MatchOptions { SamplePairs = 20_000, Workers = 1 }).Run(shuffled);

        other.Model.ToJson().ShouldBe(one.Model.ToJson());
        other.Clusters.Select(c => string.Join(',', c)).ShouldBe(one.Clusters.Select(c => string.Join(',', c)));
        other.Reviews.Select(r => (r.First, r.Second, r.Refused)).ShouldBe(one.Reviews.Select(r => (r.First, r.Second, r.Refused)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Records_that_must_not_meet_never_do_and_nobody_meets_because_of_it(int seed)
    {
        var set = World(seed);
        var random = new Random(seed);
        var engine = new MatchEngine(set.Schema);
        var free = engine.Run(set.Records);
        var joined = free.Joined();
        var mustNot = joined.Where(_ => random.Next(4) == 0)
            .Concat(Enumerable.Range(0, 50).Select(_ => ((long)random.Next(150), 150L + random.Next(150)))).ToArray();

        var kept = engine.Run(set.Records, new MatchConstraints { MustNot = mustNot }, free.Model).Joined();

        kept.Overlaps(mustNot).ShouldBeFalse();
        kept.IsSubsetOf(joined).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_higher_threshold_never_asks_for_less_certainty(int seed)
    {
        var set = World(seed);
        var model = new MatchEngine(set.Schema).Run(set.Records).Model;

        var found = new[] { 0.5, 0.8, 0.95, 0.999 }.Select(p => Quality.Clustered(set, new MatchEngine(set.Schema, new MatchOptions { MergeFrom = p }).Run(set.Records, model: model)).Found);

        found.ShouldBe(found.OrderDescending());
    }

    private static LabelledSet World(int seed) =>
        MadeWorld.Make(new WorldOptions("world") { Records = 300, Seed = seed, Slips = 0.2, Missing = 0.2, Duplicates = 0.4, Chinese = seed == 2 });
}
