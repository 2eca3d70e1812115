using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Mmo.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>Deliveries of senders that post forms: <c>payload=</c> with JSON in it, else the fields as an object of texts.</summary>
internal static class DeliveryForm
{
    private const string ContentType = "application/x-www-form-urlencoded";
    private const string Payload = "payload";
    private const int MaxFields = 1000;

    public static bool IsForm(string? contentType) => contentType?.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The form as JSON; null for what is no form.</summary>
    public static ReadOnlyMemory<byte>? ToJson(ReadOnlySpan<byte> body)
    {
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body)) { ValueCountLimit = MaxFields, ValueLengthLimit = int.MaxValue };
            var fields = reader.ReadForm();
            if (fields.TryGetValue(Payload, out var payload) && payload.Count == 1 && payload[0]!.TrimStart() is ['{' or '[', ..])
            {
                return Encoding.UTF8.GetBytes(payload[0]!);
            }

            return JsonSerializer.SerializeToUtf8Bytes(
                fields.ToDictionary(f => f.Key, f => f.Value.Count == 1 ? (object)f.Value[0]! : f.Value.ToArray()), MmoJson.Options);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
