using System.Text.Json;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>What an item says of the page, the campaign, the device and the SDK, where our events have it: in their context.</summary>
internal static class SensorsContext
{
    private static readonly (string Ours, string Theirs)[] Page = [("url", "$url"), ("path", "$url_path"), ("title", "$title"), ("referrer", "$referrer")];

    private static readonly (string Ours, string Theirs)[] Campaign =
    [
        ("source", "utm_source"), ("medium", "utm_medium"), ("name", "utm_campaign"), ("content", "utm_content"), ("term", "utm_term"),
    ];

    public static void Write(Utf8JsonWriter writer, SensorsItem item, SensorsKind kind, IReadOnlyList<(string Type, string Id)> others)
    {
        writer.WriteStartObject("context");
        WriteLibrary(writer, item);
        if (kind.Operation is null)
        {
            WriteGroup(writer, "page", Page.Select(p => (p.Ours, item.Property(p.Theirs))));

            // Of the page that is open, else of the last visit that had one.
            var prefix = Campaign.Any(c => item.Property($"${c.Theirs}") is not null) ? "$" : "$latest_";
            WriteGroup(writer, "campaign", Campaign.Select(c => (c.Ours, item.Property(prefix + c.Theirs))));
            WriteText(writer, "ip", item.Property("$ip"));
            WriteText(writer, "userAgent", item.Property("$user_agent"));
        }
        else
        {
            // The traits of an increment are no values: who looks at the event sees which it was.
            WriteText(writer, "operation", item.Type);
        }

        WriteOthers(writer, others);
        writer.WriteEndObject();
    }

    private static void WriteLibrary(Utf8JsonWriter writer, SensorsItem item) => WriteGroup(
        writer, "library", [("name", Of(item.Lib, "$lib") ?? item.Property("$lib")), ("version", Of(item.Lib, "$lib_version") ?? item.Property("$lib_version"))]);

    private static string? Of(JsonElement lib, string name) =>
        lib.ValueKind == JsonValueKind.Object && lib.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void WriteOthers(Utf8JsonWriter writer, IReadOnlyList<(string Type, string Id)> others)
    {
        if (others.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("externalIds");
        foreach (var (type, id) in others)
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WriteString("id", id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteGroup(Utf8JsonWriter writer, string name, IEnumerable<(string Name, string? Text)> texts)
    {
        var known = texts.Where(t => t.Text is not null).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var (field, text) in known)
        {
            writer.WriteString(field, text);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
