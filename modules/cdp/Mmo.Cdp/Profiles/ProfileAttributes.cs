using System.Text.Json;
using Mmo.Cdp.Attributes;

namespace Mmo.Cdp.Profiles;

/// <summary>The attributes of a profile with every value that any source gave, and which of them counts.</summary>
internal static class ProfileAttributes
{
    /// <param name="values">Every value of every part.</param>
    /// <param name="provenance">Which of them count.</param>
    /// <param name="catalog">What is known of the attributes.</param>
    /// <param name="journeys">What the source of values is called that journeys wrote.</param>
    public static IReadOnlyList<ProfileAttributeDto> Of(IEnumerable<ValueRow> values, string provenance, AttributeCatalog catalog, string journeys)
    {
        using var chosen = JsonDocument.Parse(provenance);
        var order = catalog.All.Select((attribute, index) => (attribute.Key, index)).ToDictionary(a => a.Key, a => a.index);
        return
        [
            .. values.GroupBy(v => v.Attribute)
                .OrderBy(g => order.GetValueOrDefault(g.Key, int.MaxValue)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Describe(g.Key, [.. g], chosen.RootElement, catalog.Find(g.Key), journeys)),
        ];
    }

    /// <summary>The values of personal attributes that count, unmasked.</summary>
    public static IReadOnlyDictionary<string, JsonElement> PersonalOf(IEnumerable<ValueRow> values, string provenance, AttributeCatalog catalog)
    {
        using var chosen = JsonDocument.Parse(provenance);
        return values.Where(v => catalog.Find(v.Attribute)?.IsPersonal != false && IsChosen(v, chosen.RootElement))
            .ToDictionary(v => v.Attribute, v => Parse(v.Value));
    }

    /// <summary>The attributes of which profiles have values that contradict each other: masked ones may look alike.</summary>
    /// <param name="values">Every value of every part of them.</param>
    /// <param name="provenances">Which count, of each profile.</param>
    public static IReadOnlyList<string> ContradictionsOf(IReadOnlyCollection<ValueRow> values, IEnumerable<string> provenances)
    {
        var counting = provenances.SelectMany(provenance =>
        {
            using var chosen = JsonDocument.Parse(provenance);
            return values.Where(v => IsChosen(v, chosen.RootElement)).ToArray();
        });
        return
        [
            .. counting.Where(v => v.Value is not "null").GroupBy(v => v.Attribute, v => v.Value).Where(g => g.Distinct().Count() > 1)
                .Select(g => g.Key).Order(StringComparer.Ordinal),
        ];
    }

    private static ProfileAttributeDto Describe(string key, ValueRow[] rows, JsonElement provenance, AttributeDefinition? definition, string journeys)
    {
        // What nobody has catalogued yet may be anything, so it is treated as personal.
        var isPersonal = definition?.IsPersonal ?? true;
        var candidates = rows
            .Select(row => new AttributeCandidateDto(
                Shown(key, row.Value, isPersonal), row.IsInternal == true ? journeys : row.SourceName, row.PartNo, row.ObservedAt, IsChosen(row, provenance)))
            .OrderByDescending(c => c.IsChosen)
            .ToArray();
        var winner = candidates[0].IsChosen ? candidates[0] : null;
        return new ProfileAttributeDto
        {
            Key = key,
            Label = definition?.Label ?? key,
            Type = definition?.Type ?? AttributeType.Text,
            IsPersonal = isPersonal,
            Value = winner?.Value,
            SourceName = winner?.SourceName,
            ObservedTime = winner?.ObservedTime,
            Rule = definition?.Survivorship.Rule ?? SurvivorshipRule.Latest,
            Candidates = candidates,
        };
    }

    private static bool IsChosen(ValueRow row, JsonElement provenance) =>
        provenance.TryGetProperty(row.Attribute, out var from)
        && from.GetProperty("part").GetInt64() == row.PartNo
        && from.GetProperty("source").GetInt32() == row.SourceNo;

    /// <summary>A value as it may be shown to everybody; nothing for one that was taken back.</summary>
    public static JsonElement? Shown(string key, string json, bool isPersonal)
    {
        var value = Parse(json);
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return !isPersonal ? value
            : JsonSerializer.SerializeToElement(value.ValueKind == JsonValueKind.String ? Masking.Value(key, value.GetString()!) : "***");
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
