using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>How far two records agree, field by field.</summary>
internal sealed class PairComparer(RecordLayout layout)
{
    private readonly ComparisonField[] _fields = [.. layout.Comparisons];

    public RecordLayout Layout => layout;

    /// <param name="levels">One for each comparison of the layout.</param>
    /// <param name="counts">Where both have the same term: in how many records it occurs.</param>
    /// <returns>Given name and surname stand in each other's column in one of the records.</returns>
    public bool Compare(MatchRow a, MatchRow b, Span<AgreementLevel> levels, Span<int> counts)
    {
        var (given, surname, email) = (-1, -1, -1);
        for (var k = 0; k < _fields.Length; k++)
        {
            var field = _fields[k];
            switch (field.Kind)
            {
                case FieldKind.GivenName:
                    given = k;
                    break;
                case FieldKind.Surname:
                    surname = k;
                    break;
                case FieldKind.Email:
                    email = k;
                    break;
                default:
                    break;
            }

            (levels[k], counts[k]) = field.Columns == 1 ? One(field.Kind, a.Values[field.First], b.Values[field.First]) : Best(field, a, b);
        }

        var swapped = given >= 0 && surname >= 0 && TrySwapped(a, b, given, surname, levels, counts);
        if (email >= 0 && levels[email] is PartlySame or Near or Similar && FollowsFromNames(a, b, _fields[email]))
        {
            levels[email] = Missing;
        }

        if (email >= 0 && given >= 0 && levels[given] == Missing && levels[email] < Near && IsNamedByMailbox(a, b, _fields[given], _fields[email]))
        {
            (levels[given], counts[given]) = (ShortForm, 0);
        }

        return swapped;
    }

    private static (AgreementLevel Level, int Count) One(FieldKind kind, FieldValue? a, FieldValue? b)
    {
        if (a is null || b is null)
        {
            return (Missing, 0);
        }

        var level = ValueComparison.Compare(kind, a, b);
        return (level, ComparisonRule.IsSameTerm(level) ? Math.Max(a.Term.Count, b.Term.Count) : 0);
    }

    private static (AgreementLevel Level, int Count) Best(ComparisonField field, MatchRow a, MatchRow b)
    {
        var (best, count) = (Missing, 0);
        for (var i = field.First; i < field.First + field.Columns; i++)
        {
            for (var j = field.First; j < field.First + field.Columns; j++)
            {
                var (level, terms) = One(field.Kind, a.Values[i], b.Values[j]);

                // Of two shared values the rarer one says more.
                if (level > best || (level == best && ComparisonRule.IsSameTerm(level) && terms < count))
                {
                    (best, count) = (level, terms);
                }
            }
        }

        return (best, count);
    }

    // Only where the names do not agree as they stand, and do so the other way round.
    private bool TrySwapped(MatchRow a, MatchRow b, int given, int surname, Span<AgreementLevel> levels, Span<int> counts)
    {
        if (levels[given] > Different || levels[surname] > Different)
        {
            return false;
        }

        var (givenA, surnameA) = (a.Values[_fields[given].First], a.Values[_fields[surname].First]);
        var (givenB, surnameB) = (b.Values[_fields[given].First], b.Values[_fields[surname].First]);
        var one = Crossed(givenA, surnameB);
        var other = Crossed(surnameA, givenB);
        if ((one, other) is (Different, _) or (_, Different) or (Missing, Missing))
        {
            return false;
        }

        var countOne = one == Exact ? Math.Max(givenA!.Term.Count, surnameB!.Term.Count) : 0;
        var countOther = other == Exact ? Math.Max(surnameA!.Term.Count, givenB!.Term.Count) : 0;

        // A name that stands alone may be the surname of a whole family.
        ((levels[given], counts[given]), (levels[surname], counts[surname])) =
            other == Missing ? ((Missing, 0), (one, countOne)) : one == Missing ? ((Missing, 0), (other, countOther)) : ((one, countOne), (other, countOther));
        return true;
    }

    private static AgreementLevel Crossed(FieldValue? a, FieldValue? b) =>
        a is null || b is null ? Missing : a.Text == b.Text ? Exact : NameComparison.IsSameOrNear(a, b) ? Near : Different;

    // john.smith52@ and john.smith17@ are as much alike as the names are, and say nothing beside them.
    private bool FollowsFromNames(MatchRow a, MatchRow b, ComparisonField email)
    {
        string?[] names = [Latin(a, layout.Surname), Latin(b, layout.Surname), Latin(a, layout.Given), Latin(b, layout.Given)];
        foreach (var one in a.Values.AsSpan(email.First, email.Columns))
        {
            foreach (var other in b.Values.AsSpan(email.First, email.Columns))
            {
                if (one is not null && other is not null && !MailboxComparison.FollowsFromNames(one, other, names))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // lily8630@ is a Lily, where the name itself is missing. Where both have the address it says nothing more.
    private static bool IsNamedByMailbox(MatchRow a, MatchRow b, ComparisonField given, ComparisonField email)
    {
        var (named, other) = a.Values[given.First] is null ? (b, a) : (a, b);
        if (named.Values[given.First] is not { Latin.Length: >= 3 } name || other.Values[given.First] is not null)
        {
            return false;
        }

        foreach (var address in other.Values.AsSpan(email.First, email.Columns))
        {
            if (address is not null && MailboxComparison.Names(address, name.Latin))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Latin(MatchRow row, int column) => column < 0 ? null : row.Values[column]?.Latin;
}
