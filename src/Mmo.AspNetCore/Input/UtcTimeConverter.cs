using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mmo.AspNetCore.Input;

/// <summary>Times in bodies. Only for requests and answers: with a converter the API descriptions would lose the format.</summary>
internal sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && UtcTime.TryParse(reader.GetString(), out var time) && reader.TryGetDateTimeOffset(out _)
            ? time
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
