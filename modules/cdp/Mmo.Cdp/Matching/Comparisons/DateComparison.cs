using Mmo.Cdp.Matching.Similarity;
using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>Birth dates: exchanged day and month, a digit that slipped, one part of three that is wrong.</summary>
internal static class DateComparison
{
    public static AgreementLevel Compare(FieldValue a, FieldValue b)
    {
        // A date whose day was read as its month need not be a date.
        var (p, q) = (a.Text, b.Text);
        if (p.Length == 8 && q.Length == 8 && p.AsSpan(0, 4).SequenceEqual(q.AsSpan(0, 4))
            && p.AsSpan(4, 2).SequenceEqual(q.AsSpan(6, 2)) && p.AsSpan(6, 2).SequenceEqual(q.AsSpan(4, 2)))
        {
            return Transposed;
        }

        // A year alone agrees with every date of that year.
        if (a.Text.Length != b.Text.Length)
        {
            return a.Date.Year == b.Date.Year ? Related : Different;
        }

        if (DamerauLevenshtein.Within(a.Text, b.Text, 1) == 1)
        {
            return Near;
        }

        if (p.Length < 8)
        {
            return Different;
        }

        var sameYear = p.AsSpan(0, 4).SequenceEqual(q.AsSpan(0, 4));
        var sameMonth = p.AsSpan(4, 2).SequenceEqual(q.AsSpan(4, 2));
        var sameDay = p.AsSpan(6, 2).SequenceEqual(q.AsSpan(6, 2));
        if ((sameYear ? 1 : 0) + (sameMonth ? 1 : 0) + (sameDay ? 1 : 0) >= 2)
        {
            return PartlySame;
        }

        return sameYear || DamerauLevenshtein.Within(p, q, 2) == 2 ? Related : Different;
    }
}
