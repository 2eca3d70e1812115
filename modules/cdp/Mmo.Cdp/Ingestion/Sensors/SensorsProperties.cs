using System.Text.Json;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>The properties of what somebody did, as they came; a page seen has them under the names of every other SDK too.</summary>
internal static class SensorsProperties
{
    private static readonly (string Ours, string Theirs)[] OfPage = [("url", "$url"), ("path", "$url_path"), ("title", "$title"), ("referrer", "$referrer")];

    public static void Write(Utf8JsonWriter writer, SensorsItem item, EventKind kind)
    {
        var isPage = kind is EventKind.Page or EventKind.Screen;
        if (isPage && (item.Property("$screen_name") ?? item.Property("$title") ?? item.Property("$url_path")) is { } name)
        {
            writer.WriteString("name", name);
        }

        writer.WriteStartObject("properties");
        if (item.Properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in item.Properties.EnumerateObject())
            {
                property.WriteTo(writer);
            }
        }

        foreach (var (ours, theirs) in isPage ? OfPage : [])
        {
            if (item.Property(theirs) is { } text && !item.Properties.TryGetProperty(ours, out _))
            {
                writer.WriteString(ours, text);
            }
        }

        writer.WriteEndObject();
    }
}
