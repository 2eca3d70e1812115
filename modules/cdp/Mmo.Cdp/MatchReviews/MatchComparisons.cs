using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchRuns;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Lays the values of two records side by side, each field with what it said.</summary>
internal sealed class MatchComparisons(MatchFieldNames names) : ISingletonDependency
{
    public IReadOnlyList<MatchReviewFieldDto> Of(
        IReadOnlyList<MatchField> fields, PartRecord? first, PartRecord? second, StoredEvidence evidence, AttributeCatalog catalog, bool isMasked)
    {
        if (fields.Count == 0)
        {
            return [];
        }

        var layout = new RecordLayout(MatchFields.SchemaOf(fields));
        var (one, other) = (new Side(fields, layout, first), new Side(fields, layout, second));
        return
        [
            .. layout.Comparisons.Select(c => (Comparison: c, Said: evidence.Fields?.FirstOrDefault(f => f.Field == c.Name && f.Kind == c.Kind)))
                .Select(c => new MatchReviewFieldDto
                {
                    Label = names.LabelOf(c.Comparison.Name, catalog),
                    Kind = c.Comparison.Kind,
                    Level = c.Said?.Level ?? AgreementLevel.Missing,
                    Weight = c.Said?.Weight ?? 0,
                    First = one.ValuesOf(c.Comparison, catalog, isMasked),
                    Second = other.ValuesOf(c.Comparison, catalog, isMasked),
                })
                .Where(f => f.First.Count + f.Second.Count > 0),
        ];
    }

    /// <summary>One record: its values as they were written, and the halves of its full name.</summary>
    private sealed class Side(IReadOnlyList<MatchField> fields, RecordLayout layout, PartRecord? record)
    {
        private readonly Dictionary<string, string?> _items = record is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string?>>(record.Items)!;
        private readonly MatchRow? _row = record is null ? null : new RowReader(layout).Read(record.ToRecord(fields));

        public IReadOnlyList<string> ValuesOf(ComparisonField comparison, AttributeCatalog catalog, bool isMasked)
        {
            var keys = fields.Where((f, i) => layout.ColumnOfField(i) is var column && column >= comparison.First && column < comparison.First + comparison.Columns)
                .Select(f => f.Attribute);
            string[] own =
            [
                .. keys.Select(key => (Key: key, Value: _items.GetValueOrDefault(key))).Where(v => !string.IsNullOrEmpty(v.Value))
                    .Select(v => isMasked && IsPersonal(comparison.Kind, catalog.Find(v.Key)) ? Masking.Value(MaskOf(comparison.Kind), v.Value!) : v.Value!),
            ];
            return own.Length > 0 ? own : HalfOfNameOf(comparison, isMasked);
        }

        // A record that has a full name alone was compared by its halves, whichever attributes name them elsewhere.
        private IReadOnlyList<string> HalfOfNameOf(ComparisonField comparison, bool isMasked)
        {
            if (comparison.Kind is not (FieldKind.Surname or FieldKind.GivenName) || _row is null)
            {
                return [];
            }

            var half = Enumerable.Range(comparison.First, comparison.Columns).Select(column => _row.Values[column]?.Written).FirstOrDefault(written => !string.IsNullOrEmpty(written));
            return half is null ? [] : [isMasked ? Masking.Value(TraitNames.Name, half) : half];
        }

        // Whatever the catalogue says of an attribute that a source brought: what it is compared as says who somebody is.
        private static bool IsPersonal(FieldKind kind, AttributeDefinition? attribute) =>
            attribute is not { IsPersonal: false } || kind is not (FieldKind.Place or FieldKind.Region or FieldKind.Postcode or FieldKind.Number or FieldKind.Text);

        private static string MaskOf(FieldKind kind) => kind switch
        {
            FieldKind.Email => TraitNames.Email,
            FieldKind.Phone => TraitNames.Phone,
            _ => TraitNames.Name,
        };
    }
}
