using Mmo.Cdp.Matching;
using Mmo.Cdp.Tests.Matching.Data;

namespace Mmo.Cdp.Tests.Matching;

/// <summary>How right the one rule set is at the one threshold, on files that it was not made for.</summary>
public sealed class QualityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("febrl1", 0.999, 0.999)]
    [InlineData("febrl2", 0.999, 0.999)]
    [InlineData("fake_1000", 0.99, 0.93)]
    public void Public_sets_are_matched(string name, double precision, double f1)
    {
        var set = SharedSets.Find(name, Repository.Root);
        Assert.SkipWhen(set is null, $"There is no shared/data/matching/{name}.csv beside the repository.");

        var quality = Run(set!, new MatchOptions());

        quality.Precision.ShouldBeGreaterThanOrEqualTo(precision);
        quality.F1.ShouldBeGreaterThanOrEqualTo(f1);
    }

    [Fact]
    public void Made_up_files_of_all_kinds_are_matched_without_joining_families()
    {
        // Each kind is small here; the long test below takes larger ones.
        var all = WorldKinds.Of(400).Select(o => Run(MadeWorld.Make(o), new MatchOptions { SamplePairs = 25_000 })).ToArray();

        new Quality(all.Sum(q => q.Right), all.Sum(q => q.Found), all.Sum(q => q.True)).ShouldSatisfyAllConditions(
            q => q.Precision.ShouldBeGreaterThanOrEqualTo(0.99), q => q.Recall.ShouldBeGreaterThanOrEqualTo(0.75));
    }

    [Fact, Trait("Category", "Long")]
    public void A_file_without_duplicates_stays_as_it_is() =>
        Run(MadeWorld.Make(new WorldOptions("no duplicates") { Records = 10_000, Seed = 31, Duplicates = 0 }), new MatchOptions()).Found.ShouldBeLessThan(3);

    [Fact, Trait("Category", "Long")]
    public void Larger_files_of_all_kinds_are_matched_too()
    {
        foreach (var records in new[] { 5_000, 20_000 })
        {
            var all = WorldKinds.Of(records).Select(o => Run(MadeWorld.Make(o with { Seed = o.Seed + records }), new MatchOptions())).ToArray();
            all.ShouldAllBe(q => q.Precision >= 0.98);
            ((double)all.Sum(q => q.Right) / all.Sum(q => q.Found)).ShouldBeGreaterThanOrEqualTo(0.99);
        }
    }

    [Fact, Trait("Category", "Long")]
    public void Chains_do_not_form_at_a_low_threshold_among_50_000_people()
    {
        foreach (var world in WorldKinds.Of(50_000).Where(w => w.Duplicates > 0))
        {
            Run(MadeWorld.Make(world), new MatchOptions { MergeFrom = 0.5 }).Precision.ShouldBeGreaterThanOrEqualTo(0.92);
        }
    }

    private Quality Run(LabelledSet set, MatchOptions options)
    {
        var result = new MatchEngine(set.Schema, options).Run(set.Records);
        var quality = Quality.Clustered(set, result);
        output.WriteLine($"{set.Name}, {set.Records.Count} records from p ≥ {options.MergeFrom}: {quality}; {result.Reviews.Count} to review");
        return quality;
    }
}
