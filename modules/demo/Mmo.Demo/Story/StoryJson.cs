using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Mmo.Demo.Story;

/// <summary>Writes events as an SDK would send them.</summary>
internal static class StoryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Batch(IEnumerable<StoryEvent> events)
    {
        var buffer = new ArrayBufferWriter<byte>(256 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("batch");
            foreach (var item in events)
            {
                Write(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, StoryEvent item)
    {
        json.WriteStartObject();
        json.WriteString("type", item.Call);
        json.WriteString("messageId", item.Id);
        json.WriteString("userId", item.Member.Id);
        json.WriteString("timestamp", item.At.ToString("O", CultureInfo.InvariantCulture));
        if (item.Call == "identify")
        {
            WriteTraits(json, item.Member);
        }
        else
        {
            json.WriteString(item.Call == "page" ? "name" : "event", item.Name);
            json.WriteStartObject("properties");
            foreach (var (name, value) in item.Properties)
            {
                json.WritePropertyName(name);
                JsonSerializer.Serialize(json, value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTraits(Utf8JsonWriter json, Member member)
    {
        json.WriteStartObject("traits");
        json.WriteString("name", member.Name);
        json.WriteString("email", member.Email);
        json.WriteString("phone", member.Phone);
        json.WriteString("gender", member.Gender);
        json.WriteString("birthday", member.Birthday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("city", member.Store.City);
        json.WriteString("store", member.Store.Code);
        json.WriteString("memberLevel", member.Level);
        json.WriteEndObject();
        json.WriteStartObject("context");
        json.WriteStartObject("consent");
        json.WriteStartObject("categoryPreferences");
        json.WriteBoolean("email_marketing", member.Consents);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
