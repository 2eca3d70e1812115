using Mmo.Cdp.Matching.Similarity;
using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>E-mail addresses: a slip anywhere, the same mailbox under another domain, a mailbox much alike.</summary>
internal static class MailboxComparison
{
    private const int LongEnough = 8;
    private const int MailboxLongEnough = 5;
    private const int TellingDigits = 3;

    public static AgreementLevel Compare(FieldValue a, FieldValue b)
    {
        var ((localA, domainA), (localB, domainB)) = (a.Mailbox, b.Mailbox);
        var sameDomain = domainA == domainB;
        if (localA == localB && domainA != "" && domainB != "")
        {
            // A slip in the domain is no other domain.
            return DamerauLevenshtein.Within(domainA, domainB, 2) <= 2 ? Near : localA.Length >= MailboxLongEnough ? PartlySame : Related;
        }

        // jon1@ and jon2@ of one provider are two people; a slip is letters, not the number behind them.
        if (Math.Min(a.Text.Length, b.Text.Length) >= LongEnough && LetterSet.MayBeWithin(a.Letters, b.Letters, 2)
            && DamerauLevenshtein.Within(a.Text, b.Text, 2) <= 2 && !(sameDomain && DifferInNumberOnly(localA, localB)))
        {
            return localA.Length >= MailboxLongEnough || !sameDomain ? Near : Similar;
        }

        var slips = Math.Min(localA.Length, localB.Length) / 4;
        if (localA != localB && DamerauLevenshtein.Within(localA, localB, slips) <= slips && !(sameDomain && DifferInNumberOnly(localA, localB)))
        {
            return Similar;
        }

        // Domains that differ too are a person's or firm's own more often than a provider's, and several slips are spread over both.
        slips = sameDomain ? 0 : Math.Min(a.Text.Length, b.Text.Length) / 4;
        if (slips > 2 && LetterSet.MayBeWithin(a.Letters, b.Letters, slips) && DamerauLevenshtein.Within(a.Text, b.Text, slips) <= slips)
        {
            return Similar;
        }

        return sameDomain && domainA != "" ? Related : Different;
    }

    /// <summary>
    /// Both mailboxes are made of the people's names, so that they agree as far as these do. A long number that both have, or a slip in the
    /// domain, is evidence of its own.
    /// </summary>
    public static bool FollowsFromNames(FieldValue a, FieldValue b, ReadOnlySpan<string?> names)
    {
        var ((localA, domainA), (localB, domainB)) = (a.Mailbox, b.Mailbox);
        if (domainA != domainB && DamerauLevenshtein.Within(domainA, domainB, 2) <= 2)
        {
            return false;
        }

        var number = Number(localA);
        return !(number.Length >= TellingDigits && number.SequenceEqual(Number(localB))) && IsMadeOf(localA, names) && IsMadeOf(localB, names);
    }

    /// <summary>The mailbox begins with the name, or has it behind a dot.</summary>
    public static bool Names(FieldValue email, string name)
    {
        var local = email.Mailbox.Local;
        var at = local.IndexOf(name, StringComparison.Ordinal);
        return at == 0 || (at > 0 && local[at - 1] is '.' or '_' or '-');
    }

    private static ReadOnlySpan<char> Number(string local) => local.AsSpan(local.AsSpan().TrimEnd("0123456789").Length);

    // A name, and at most an initial or two beside it.
    private static bool IsMadeOf(string local, ReadOnlySpan<string?> names)
    {
        Span<char> bare = stackalloc char[64];
        var length = 0;
        foreach (var c in local)
        {
            if (char.IsLetter(c) && length < bare.Length)
            {
                bare[length++] = c;
            }
        }

        var rest = length;
        ReadOnlySpan<char> letters = bare[..length];
        for (var i = 0; i < names.Length; i += 2)
        {
            var longest = 0;
            foreach (var name in names.Slice(i, Math.Min(2, names.Length - i)))
            {
                longest = name is { Length: > 1 } && name.Length > longest && letters.IndexOf(name) >= 0 ? name.Length : longest;
            }

            rest -= longest;
        }

        return rest <= 2 && rest < length;
    }

    private static bool DifferInNumberOnly(string a, string b) => a.AsSpan().TrimEnd("0123456789").SequenceEqual(b.AsSpan().TrimEnd("0123456789"));
}
