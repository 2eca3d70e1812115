using System.Text;
using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Makes a definition of events as they came: types as found, required what all of them have. Allowed values are never guessed.</summary>
internal sealed class PlanInference(PlanEventKind kind)
{
    private const int MaxDepth = 3;

    // Of a few prices all may be whole by chance.
    private const int MinWhole = 20;

    private readonly Dictionary<string, Found> _found = [];
    private int _events;

    public static PlanEventDto Infer(PlanEventKind kind, string? name, IEnumerable<ReadOnlyMemory<byte>> events, int maxProperties = PlanReading.MaxProperties)
    {
        var inference = new PlanInference(kind);
        foreach (var json in events)
        {
            inference.Add(json);
        }

        return new PlanEventDto { Kind = kind, Name = kind == PlanEventKind.Track ? name : null, Properties = inference.Properties(maxProperties) };
    }

    private void Add(ReadOnlyMemory<byte> json)
    {
        _events++;
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            Object(ref reader, "", 0);
        }
    }

    private void Object(ref Utf8JsonReader reader, string path, int depth)
    {
        if (depth > 0)
        {
            Of(path).Objects++;
        }

        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var isPreset = depth == 0 && PlanPresets.Has(PlanKinds.Of(kind), Encoding.UTF8.GetBytes(name));
            var child = PlanPath.Join(path, name);
            if (isPreset || reader.TokenType == JsonTokenType.Null || PlanPath.Parse(child) is null)
            {
                reader.Skip();
            }
            else
            {
                Value(ref reader, child, depth, isFirst: seen.Add(child));
            }
        }
    }

    private void Value(ref Utf8JsonReader reader, string path, int depth, bool isFirst)
    {
        var found = Of(path);
        found.Count += isFirst ? 1 : 0;
        found.Types.Add(PlanValues.TypeOf(ref reader)!.Value);
        if (reader.TokenType == JsonTokenType.StartObject && depth + 1 < MaxDepth)
        {
            Object(ref reader, path, depth + 1);
        }
        else if (reader.TokenType == JsonTokenType.StartArray && depth + 1 < MaxDepth)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    Object(ref reader, path + PlanPath.Items, depth + 1);
                }
                else
                {
                    reader.Skip();
                }
            }
        }
        else
        {
            reader.Skip();
        }
    }

    private Found Of(string path)
    {
        if (!_found.TryGetValue(path, out var found))
        {
            _found[path] = found = new Found();
        }

        return found;
    }

    private List<PlanPropertyDto> Properties(int most) =>
    [
        .. _found.Where(f => f.Value.Types.Count > 0)
            .OrderByDescending(f => f.Value.Count).Take(most).OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => new PlanPropertyDto { Path = f.Key, Types = TypesOf(f.Value), IsRequired = f.Value.Count == ParentCount(f.Key) }),
    ];

    // Of the objects that it may stand in: all events, or those that have its parent.
    private int ParentCount(string path)
    {
        var steps = PlanPath.Parse(path)!;
        var parent = "";
        for (var i = 0; i < steps.Count - 1; i++)
        {
            parent = steps[i] is { } name ? PlanPath.Join(parent, name) : parent + PlanPath.Items;
        }

        return parent.Length == 0 ? _events : Of(parent).Objects;
    }

    // A number is a number, whole or not; and what is a time only now and then is text.
    private static PlanPropertyType[] TypesOf(Found found)
    {
        var types = found.Types;
        if (types.Contains(PlanPropertyType.WholeNumber) && (found.Count < MinWhole || types.Contains(PlanPropertyType.Number)))
        {
            types.Remove(PlanPropertyType.WholeNumber);
            types.Add(PlanPropertyType.Number);
        }

        if (types.Contains(PlanPropertyType.Text))
        {
            types.Remove(PlanPropertyType.Time);
        }

        return [.. types.Order()];
    }

    private sealed class Found
    {
        /// <summary>How many objects have it.</summary>
        public int Count { get; set; }

        /// <summary>Of a path that leads to objects: how many there are.</summary>
        public int Objects { get; set; }

        public HashSet<PlanPropertyType> Types { get; } = [];
    }
}
