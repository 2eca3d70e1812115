using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Data;
using Mmo.Json;

namespace Mmo.Cdp.Quarantine;

/// <summary>
/// A refused event with personal data masked: what the timeline masks, ids of people, and whatever looks like an address or a phone number
/// wherever it stands. What cannot be read well enough for that is not shown at all.
/// </summary>
internal static class QuarantineMasking
{
    private const int MaxDepth = 128;

    private static readonly HashSet<string> Ids = new(StringComparer.OrdinalIgnoreCase) { "userId", "anonymousId", "previousId", "user_id", "distinct_id", "login_id", "anonymous_id", "original_id" };

    /// <summary>The text as it came; bytes that are no text become �.</summary>
    public static string Text(ReadOnlySpan<byte> raw) => Encoding.UTF8.GetString(raw);

    public static string? Shown(string json)
    {
        try
        {
            var node = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });
            if (node is JsonArray entries)
            {
                // Only a webhook's delivery may be one.
                foreach (var entry in entries.OfType<JsonObject>())
                {
                    TimelineProperties.Mask(entry, isPerson: false);
                }

                MaskRest(entries);
                return entries.ToJsonString(new JsonSerializerOptions(MmoJson.Options) { MaxDepth = MaxDepth });
            }

            if (node is not JsonObject item)
            {
                return null;
            }

            // The SDK's name is nobody's.
            var context = item["context"] as JsonObject;
            var library = context?["library"]?.DeepClone();
            TimelineProperties.Mask(item, isPerson: false);
            if (library is not null)
            {
                context!["library"] = library;
            }

            MaskRest(item);
            return item.ToJsonString(new JsonSerializerOptions(MmoJson.Options) { MaxDepth = MaxDepth });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // No JSON, cut off, too deep, a name twice, half a surrogate pair.
            return null;
        }
    }

    public static void MaskRest(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (MaskedText(items[i]) is { } masked)
                {
                    items[i] = masked;
                }
                else
                {
                    MaskRest(items[i]);
                }
            }
        }

        if (node is JsonObject properties)
        {
            foreach (var (name, value) in properties.ToArray())
            {
                if (name is "externalIds" or "identities")
                {
                    properties[name] = "***";
                }
                else if (Ids.Contains(name) && value is JsonValue id)
                {
                    properties[name] = Masking.Identifier(IdentifierKind.UserId, id.ToString());
                }
                else if (MaskedText(value) is { } masked)
                {
                    properties[name] = masked;
                }
                else
                {
                    MaskRest(value);
                }
            }
        }
    }

    public static string? MaskedText(JsonNode? value)
    {
        if (value is not JsonValue || value.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Number))
        {
            return null;
        }

        return MaskedText(value.ToString());
    }

    /// <summary>An address or a phone number masked, also within a longer text, and the number of an identity card; null for what holds none.</summary>
    public static string? MaskedText(string text) =>
        text.Contains('@') && EmailAddress.Normalize(text) is not null ? Masked.Email(text)
            : text.Length is >= 11 and <= 20 && text.TrimStart('+') is ['1', ..] or ['8', '6', ..] && PhoneNumber.Normalize(text, "86") is not null ? Masked.Phone(text)
            : PersonalText.Hide(text);
}
