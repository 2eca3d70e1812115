namespace Mmo.BiReporting.Journeys;

/// <summary>
/// Intervals of 95% for rates. One rate: Wilson's score interval (E. B. Wilson, JASA 22, 1927, p. 209). The difference of two independent
/// rates: Newcombe's hybrid score interval without continuity correction (R. G. Newcombe, Statistics in Medicine 17, 1998, p. 873, method
/// 10). Both keep to what is possible and hold for few people and for rates near 0, where the textbook's normal interval does not.
/// </summary>
internal static class Proportions
{
    private const double Z = 1.959963984540054;

    public static RangeDto? Rate(long hits, long all)
    {
        if (all == 0)
        {
            return null;
        }

        double rate = (double)hits / all, z2 = Z * Z;
        var middle = (2 * hits) + z2;
        var half = Z * Math.Sqrt(z2 + (4 * hits * (1 - rate)));
        var below = 2 * (all + z2);
        return new RangeDto(rate, hits == 0 ? 0 : (middle - half) / below, hits == all ? 1 : (middle + half) / below);
    }

    /// <summary>One rate minus another.</summary>
    public static RangeDto Difference(RangeDto one, RangeDto other)
    {
        var difference = one.Value - other.Value;
        return new RangeDto(
            difference,
            difference - Math.Sqrt(Square(one.Value - one.Low) + Square(other.High - other.Value)),
            difference + Math.Sqrt(Square(one.High - one.Value) + Square(other.Value - other.Low)));
    }

    private static double Square(double value) => value * value;
}
