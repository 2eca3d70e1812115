namespace Mmo.Cdp.DataQuality;

/// <summary>How long after it happened an event came, as coarse as it is shown; in the order of <see cref="Delay"/>.</summary>
internal static class DelayBuckets
{
    private static readonly TimeSpan[] Limits =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromDays(1)];

    public static int Count => Limits.Length + 1;

    /// <summary>The bucket of a delay; a clock that runs ahead gives none.</summary>
    public static int Of(TimeSpan delay)
    {
        var bucket = 0;
        while (bucket < Limits.Length && delay > Limits[bucket])
        {
            bucket++;
        }

        return bucket;
    }

    /// <summary>The bucket in which the given share of the events has come; null where there are none.</summary>
    public static Delay? At(double share, IReadOnlyList<long> counts)
    {
        var wanted = counts.Sum() * share;
        var soFar = 0L;
        for (var i = 0; i < counts.Count; i++)
        {
            soFar += counts[i];
            if (soFar > 0 && soFar >= wanted)
            {
                return (Delay)i;
            }
        }

        return null;
    }
}
