using Mmo.Cdp.Matching.Comparisons;
using Mmo.Cdp.Matching.Estimation;
using Mmo.Cdp.Matching.Normalization;
using static Mmo.Cdp.Matching.RefusalReason;

namespace Mmo.Cdp.Matching.Clustering;

/// <summary>
/// Asks whether two groups of records may become one. One likely pair is not enough: what all pairs between the groups say is added up
/// (the objective of correlation clustering, Bansal, Blum and Chawla 2004), so a chain of doubtful pairs never forms.
/// </summary>
internal sealed class MergeGuard(
    RecordLayout layout, MatchModel model, IReadOnlyList<MatchRow> rows, MustNotPairs mustNot, IReadOnlyList<string>?[] userIds, int maxClusterSize)
{
    // Where one person's records differ in a field more often than this, a difference is a slip and no contradiction.
    private const double Reliable = 0.01;

    // A single pair, however sure, outweighs a single other one at most.
    private const double MostSaid = 8;

    // What a pair between two groups has to say on average, in ln of the odds: most say nothing, so little is asked.
    private const double LeastMean = 0.5;

    private readonly PairScorer _scorer = new(layout, model);
    private readonly ComparisonField[] _userIds = [.. layout.Comparisons.Where(c => c.Kind == FieldKind.UserId)];
    private readonly ComparisonField[] _nationalIds = [.. layout.Comparisons.Where(c => c.Kind == FieldKind.NationalId)];
    private readonly ComparisonField[] _dates = [.. layout.Comparisons.Where((c, k) => c.Kind == FieldKind.BirthDate && IsReliable(model, k))];
    private readonly ComparisonField[] _identifiers =
        [.. layout.Comparisons.Where(c => c.Kind is FieldKind.UserId or FieldKind.NationalId or FieldKind.Email or FieldKind.Phone)];

    private readonly bool _idsAreReliable = layout.Comparisons.Select((c, k) => c.Kind == FieldKind.NationalId && IsReliable(model, k)).Any(r => r);

    /// <summary>Why the groups of two roots stay apart, or null.</summary>
    public RefusalReason? Refuses(RecordClusters clusters, int rootA, int rootB)
    {
        if (mustNot.Part(clusters, rootA, rootB))
        {
            return MustNot;
        }

        var (membersA, membersB) = (clusters.Members(rootA), clusters.Members(rootB));
        if (membersA.Count + membersB.Count > maxClusterSize)
        {
            return ClusterSize;
        }

        if (HaveOtherUserIds(membersA, membersB))
        {
            return ContradictingIdentifiers;
        }

        var said = 0.0;
        foreach (var a in membersA)
        {
            foreach (var b in membersB)
            {
                if (Contradiction(rows[a], rows[b]) is { } reason)
                {
                    return reason;
                }

                said += Says(_scorer.Score(rows[a], rows[b]));
            }
        }

        // Of two single records the threshold has been asked already.
        var pairs = membersA.Count * membersB.Count;
        return pairs == 1 || said > LeastMean * pairs ? null : WeakBridge;
    }

    // A pair of which little is known says nothing, however unlikely any two records are to be one person.
    private static double Says(PairScore score) => score.LogOdds > 0 ? Math.Min(score.LogOdds, MostSaid) : Math.Clamp(score.LogRatio, -MostSaid, 0);

    private static bool IsReliable(MatchModel model, int comparison) => model.Comparisons[comparison].M[(int)AgreementLevel.Different] <= Reliable;

    private bool HaveOtherUserIds(IReadOnlyList<int> membersA, IReadOnlyList<int> membersB)
    {
        var (known, others) = (UserIdsOf(membersA).ToHashSet(), UserIdsOf(membersB).ToHashSet());
        return known.Count > 0 && others.Count > 0 && !known.Overlaps(others);
    }

    private IEnumerable<string> UserIdsOf(IReadOnlyList<int> members) => members.SelectMany(m => userIds[m] ?? []);

    private RefusalReason? Contradiction(MatchRow a, MatchRow b)
    {
        if (Array.Exists(_userIds, f => Best(f, a, b) == AgreementLevel.Different) || Array.Exists(_nationalIds, f => ContradictsIn(f, a, b)))
        {
            return ContradictingIdentifiers;
        }

        return Array.Exists(_dates, f => Best(f, a, b) == AgreementLevel.Different) && !Array.Exists(_identifiers, f => Best(f, a, b) > AgreementLevel.Similar)
            ? ContradictingBirthDates
            : null;
    }

    // Numbers whose check digits are right were not mistyped; of others the data say whether they can be relied on.
    private bool ContradictsIn(ComparisonField field, MatchRow a, MatchRow b)
    {
        var level = Best(field, a, b);
        return (level == AgreementLevel.Different && _idsAreReliable)
            || (level is not (AgreementLevel.Missing or AgreementLevel.Exact or AgreementLevel.SameSimplified) && IsProved(field, a) && IsProved(field, b));
    }

    private static bool IsProved(ComparisonField field, MatchRow row)
    {
        foreach (var value in row.Values.AsSpan(field.First, field.Columns))
        {
            if (value is not null && !CheckDigits.AreRight(value.Text))
            {
                return false;
            }
        }

        return true;
    }

    private static AgreementLevel Best(ComparisonField field, MatchRow a, MatchRow b)
    {
        var best = AgreementLevel.Missing;
        foreach (var one in a.Values.AsSpan(field.First, field.Columns))
        {
            foreach (var other in b.Values.AsSpan(field.First, field.Columns))
            {
                best = one is null || other is null ? best : (AgreementLevel)Math.Max((byte)best, (byte)ValueComparison.Compare(field.Kind, one, other));
            }
        }

        return best;
    }
}
