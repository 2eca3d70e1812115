using Mmo.Cdp.Matching.Normalization;

namespace Mmo.Cdp.Matching;

/// <summary>The values of one comparison, each once, and in how many records they occur.</summary>
/// <param name="kind">Decides how values are normalised.</param>
/// <param name="known">Counts of an earlier estimation; null counts what is read.</param>
internal sealed class ValuePool(FieldKind kind, IReadOnlyDictionary<string, int>? known)
{
    /// <summary>A value that no model lists occurs in the two records that have it in common.</summary>
    private const int Unlisted = 2;

    private readonly Dictionary<string, FieldValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term> _terms = new(StringComparer.Ordinal);

    /// <summary>Values that were read, empty ones not counted.</summary>
    public int Records { get; private set; }

    public FieldValue? Read(string? raw)
    {
        if (FieldNormalizer.Written(kind, raw) is not { } written)
        {
            return null;
        }

        if (!_values.TryGetValue(written, out var value))
        {
            var text = FieldNormalizer.Compared(written);
            if (!_terms.TryGetValue(text, out var term))
            {
                term = new Term(text) { Count = known?.GetValueOrDefault(text, Unlisted) ?? 0 };
                _terms.Add(text, term);
            }

            value = FieldNormalizer.Read(kind, written, term);
            _values.Add(written, value);
        }

        Records++;
        value.Term.Count += known is null ? 1 : 0;
        return value;
    }

    /// <summary>The most frequent terms among those that occur in more records than a pair.</summary>
    public Dictionary<string, int> Frequent(int most) =>
        _terms.Values.Where(t => t.Count > Unlisted).OrderByDescending(t => t.Count).ThenBy(t => t.Text, StringComparer.Ordinal).Take(most)
            .ToDictionary(t => t.Text, t => t.Count, StringComparer.Ordinal);
}
