using System.Text.Json;
using Mmo.Cdp.MatchRuns;

namespace Mmo.Cdp.MatchReviews;

/// <summary>What somebody is known by now: attribute → text, as JSON; null for nothing that is compared.</summary>
internal sealed class PersonItems
{
    public long ProfileId { get; init; }

    public string? Items { get; init; }

    /// <summary>The record of a part; what it says nothing of as the whole person says it.</summary>
    public static PartRecord Under(PartRecord? record, string? items, long partNo)
    {
        var shown = JsonSerializer.Deserialize<Dictionary<string, string?>>(items ?? "{}")!;
        foreach (var (attribute, value) in JsonSerializer.Deserialize<Dictionary<string, string?>>(record?.Items ?? "{}")!.Where(i => !string.IsNullOrEmpty(i.Value)))
        {
            shown[attribute] = value;
        }

        return new PartRecord { PartNo = partNo, Items = JsonSerializer.Serialize(shown) };
    }
}
