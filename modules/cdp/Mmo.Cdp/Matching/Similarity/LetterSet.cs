using System.Numerics;

namespace Mmo.Cdp.Matching.Similarity;

/// <summary>Which letters a text has, as bits: enough to see of most pairs that they are far apart, without looking at their letters.</summary>
internal readonly struct LetterSet
{
    private readonly ulong _letters;
    private readonly int _length;

    public LetterSet(string text)
    {
        _length = text.Length;
        foreach (var c in text)
        {
            _letters |= 1UL << (c & 63);
        }
    }

    /// <summary>False where more slips than these lie between the texts: each takes a letter away and brings one in at most.</summary>
    public static bool MayBeWithin(LetterSet a, LetterSet b, int limit) =>
        Math.Abs(a._length - b._length) <= limit && BitOperations.PopCount(a._letters & ~b._letters) <= limit && BitOperations.PopCount(b._letters & ~a._letters) <= limit;

    /// <summary>False where <see cref="JaroWinkler"/> is less than this, however their common letters lie.</summary>
    public static bool MayBeSimilar(LetterSet a, LetterSet b, double atLeast)
    {
        var matches = Math.Min(a._length - BitOperations.PopCount(a._letters & ~b._letters), b._length - BitOperations.PopCount(b._letters & ~a._letters));
        if (matches <= 0)
        {
            return false;
        }

        var jaro = (((double)matches / a._length) + ((double)matches / b._length) + 1) / 3;
        return jaro + (0.4 * (1 - jaro)) >= atLeast;
    }
}
