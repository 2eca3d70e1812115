using System.Text.Json;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>The properties of an item that speaks of a person, as traits.</summary>
internal static class SensorsTraits
{
    private const string IsLoginId = "$is_login_id";

    /// <summary>The first property that cannot be changed in this way.</summary>
    public static Rejection? FaultOf(JsonElement properties, ValueOperation operation)
    {
        if (operation is not (ValueOperation.Increment or ValueOperation.Append))
        {
            return null;
        }

        foreach (var (name, value) in Of(properties))
        {
            var isGood = operation == ValueOperation.Increment ? value.ValueKind == JsonValueKind.Number : IsList(value);

            // Name, e-mail and so on are one text each.
            if (!isGood || TraitNames.Find(name) is not null)
            {
                return new(RejectionReason.BadField, JsonText.Clean($"properties.{name}", 100));
            }
        }

        return null;
    }

    public static void Write(Utf8JsonWriter writer, JsonElement properties, ValueOperation operation, bool isUnset)
    {
        writer.WriteStartObject("traits");
        foreach (var (name, value) in Of(properties))
        {
            writer.WritePropertyName(name);
            if (isUnset)
            {
                writer.WriteNullValue();
            }
            else if (operation == ValueOperation.Append && value.ValueKind != JsonValueKind.Array)
            {
                writer.WriteStartArray();
                value.WriteTo(writer);
                writer.WriteEndArray();
            }
            else
            {
                value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static bool IsList(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().All(IsScalar) : value.ValueKind == JsonValueKind.String;

    private static bool IsScalar(JsonElement value) => value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;

    private static IEnumerable<(string Name, JsonElement Value)> Of(JsonElement properties) => properties.ValueKind != JsonValueKind.Object
        ? []
        : properties.EnumerateObject().Where(p => p.Name != IsLoginId).Select(p => (p.Name, p.Value));
}
