namespace Mmo.Demo.Story;

/// <summary>SplitMix64: the same seed gives the same story on every machine and every version of .NET.</summary>
internal sealed class DemoRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for each thing that is made up: one more draw here moves nothing there.</summary>
    public static DemoRandom For(string what, long number) =>
        new(what.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL) + ((ulong)number * 0x9E3779B97F4A7C15UL));

    public int Next(int limit) => (int)(NextLong() % (ulong)limit);

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool Chance(double probability) => (NextLong() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Pick<T>(IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>An index, as often as its weight says.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var at = Next(total);
        for (var index = 0; ; index++)
        {
            at -= weights[index];
            if (at < 0)
            {
                return index;
            }
        }
    }

    private ulong NextLong()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
