using Mmo.BiReporting.Journeys;

namespace Mmo.BiReporting.Tests.Journeys;

/// <summary>The intervals are those of the papers, and keep to what is possible.</summary>
public sealed class ProportionTests
{
    // Newcombe 1998, Statistics in Medicine 17, p. 873: table II, method 10.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.2, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.6, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.5714, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, 0.0893, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, 0, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 20, 1, 0.6791, 1)]
    public void The_difference_has_the_interval_of_the_paper(long hits, long all, long otherHits, long others, double difference, double low, double high)
    {
        var found = Proportions.Difference(Proportions.Rate(hits, all)!, Proportions.Rate(otherHits, others)!);

        found.Value.ShouldBe(difference, 0.0001);
        found.Low.ShouldBe(low, 0.0001);
        found.High.ShouldBe(high, 0.0001);
    }

    // Newcombe 1998, Statistics in Medicine 17, p. 857: table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void A_rate_has_Wilsons_interval(long hits, long all, double low, double high)
    {
        var found = Proportions.Rate(hits, all)!;

        found.Low.ShouldBe(low, 0.0001);
        found.High.ShouldBe(high, 0.0001);
    }

    [Fact]
    public void Nobody_has_no_rate_and_every_interval_holds_its_value_within_what_is_possible()
    {
        Proportions.Rate(0, 0).ShouldBeNull();
        for (var all = 1; all <= 40; all++)
        {
            for (var hits = 0; hits <= all; hits++)
            {
                var rate = Proportions.Rate(hits, all)!;
                (rate.Low >= 0 && rate.Low <= rate.Value && rate.Value <= rate.High && rate.High <= 1).ShouldBeTrue($"{hits} of {all}: {rate}");
                var difference = Proportions.Difference(rate, Proportions.Rate(all - hits, all)!);
                (difference.Low >= -1 && difference.Low <= difference.Value && difference.Value <= difference.High && difference.High <= 1).ShouldBeTrue($"{hits} of {all}: {difference}");
            }
        }
    }
}
