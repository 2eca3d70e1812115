using Mmo.Cdp.Matching.Blocking;
using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>What many pairs show, kept for the rounds of the estimation: each pattern once, with how many pairs show it.</summary>
internal sealed class PairSample(int comparisons)
{
    private readonly Dictionary<ulong, int> _patterns = [];
    private AgreementLevel[] _levels = new AgreementLevel[comparisons * 1024];
    private int[] _counts = new int[comparisons * 1024];
    private bool[] _swapped = new bool[1024];
    private int[] _pairs = new int[1024];

    /// <summary>How many patterns there are.</summary>
    public int Patterns { get; private set; }

    /// <summary>How many pairs show them.</summary>
    public int Pairs { get; private set; }

    public void Add(ReadOnlySpan<AgreementLevel> levels, ReadOnlySpan<int> counts, bool swapped)
    {
        Pairs++;
        var hash = swapped ? 1UL : 0;
        for (var k = 0; k < comparisons; k++)
        {
            hash = StableHash.Of(hash, ((ulong)counts[k] << 8) | (ulong)levels[k]);
        }

        for (; _patterns.TryGetValue(hash, out var known); hash++)
        {
            if (Levels(known).SequenceEqual(levels) && Counts(known).SequenceEqual(counts) && _swapped[known] == swapped)
            {
                _pairs[known]++;
                return;
            }
        }

        if (Patterns == _pairs.Length)
        {
            Array.Resize(ref _levels, _levels.Length * 2);
            Array.Resize(ref _counts, _counts.Length * 2);
            Array.Resize(ref _swapped, _swapped.Length * 2);
            Array.Resize(ref _pairs, _pairs.Length * 2);
        }

        _patterns.Add(hash, Patterns);
        levels.CopyTo(_levels.AsSpan(Patterns * comparisons));
        counts.CopyTo(_counts.AsSpan(Patterns * comparisons));
        _swapped[Patterns] = swapped;
        _pairs[Patterns++] = 1;
    }

    public ReadOnlySpan<AgreementLevel> Levels(int pattern) => _levels.AsSpan(pattern * comparisons, comparisons);

    public ReadOnlySpan<int> Counts(int pattern) => _counts.AsSpan(pattern * comparisons, comparisons);

    public bool IsSwapped(int pattern) => _swapped[pattern];

    public int PairsOf(int pattern) => _pairs[pattern];
}
