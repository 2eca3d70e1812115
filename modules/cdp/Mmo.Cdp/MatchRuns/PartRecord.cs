using System.Text.Json;
using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>A part as it is compared.</summary>
internal sealed class PartRecord
{
    public long PartNo { get; init; }

    public long ProfileId { get; init; }

    /// <summary>Attribute → text, as JSON.</summary>
    public string Items { get; init; } = "{}";

    /// <summary>Changes with the values.</summary>
    public Guid Fingerprint { get; init; }

    /// <summary>Of the whole person.</summary>
    public string[] UserIds { get; init; } = [];

    public MatchRecord ToRecord(IReadOnlyList<MatchField> fields)
    {
        var items = JsonSerializer.Deserialize<Dictionary<string, string?>>(Items)!;
        return new MatchRecord(PartNo, [.. fields.Select(f => items.GetValueOrDefault(f.Attribute))]);
    }
}
