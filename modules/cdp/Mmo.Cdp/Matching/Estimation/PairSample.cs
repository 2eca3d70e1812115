using Mmo.Cdp.Matching.Comparisons;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>What many pairs show, kept for the rounds of the estimation.</summary>
internal sealed class PairSample(int comparisons)
{
    private AgreementLevel[] _levels = new AgreementLevel[comparisons * 1024];
    private int[] _counts = new int[comparisons * 1024];
    private bool[] _swapped = new bool[1024];

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<AgreementLevel> levels, ReadOnlySpan<int> counts, bool swapped)
    {
        if (Count == _swapped.Length)
        {
            Array.Resize(ref _levels, _levels.Length * 2);
            Array.Resize(ref _counts, _counts.Length * 2);
            Array.Resize(ref _swapped, _swapped.Length * 2);
        }

        levels.CopyTo(_levels.AsSpan(Count * comparisons));
        counts.CopyTo(_counts.AsSpan(Count * comparisons));
        _swapped[Count++] = swapped;
    }

    public ReadOnlySpan<AgreementLevel> Levels(int pair) => _levels.AsSpan(pair * comparisons, comparisons);

    public ReadOnlySpan<int> Counts(int pair) => _counts.AsSpan(pair * comparisons, comparisons);

    public bool IsSwapped(int pair) => _swapped[pair];
}
