namespace Mmo.Cdp.Matching.Clustering;

/// <summary>Two rows, by their place, and their log odds of being one person.</summary>
internal readonly record struct Edge(int A, int B, double LogOdds) : IComparable<Edge>
{
    /// <summary>The surest first; of equals the one of the lowest ids, so that the order of the input decides nothing.</summary>
    public int CompareTo(Edge other)
    {
        var byOdds = other.LogOdds.CompareTo(LogOdds);
        var byA = A.CompareTo(other.A);
        return byOdds != 0 ? byOdds : byA != 0 ? byA : B.CompareTo(other.B);
    }
}
