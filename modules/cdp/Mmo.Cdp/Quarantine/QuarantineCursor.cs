using System.Text;
using System.Text.Json;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Cdp.Quarantine;

/// <summary>A place in the list, and which way to go from it.</summary>
internal sealed record QuarantineCursor(DateTimeOffset Time, Guid Id, bool IsBackward)
{
    public override string ToString() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this, MmoJson.Options));

    public static QuarantineCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<QuarantineCursor>(Encoding.UTF8.GetString(Convert.FromBase64String(text)), MmoJson.Options);
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            throw new MmoValidationException("cursor", "Mmo:BadCursor");
        }
    }
}
