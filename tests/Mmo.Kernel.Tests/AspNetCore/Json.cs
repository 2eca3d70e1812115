using System.Text;
using System.Text.Json;

namespace Mmo.Kernel.Tests.AspNetCore;

internal static class Json
{
    public static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");

    public static async Task<JsonElement> ReadAsync(this HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());

    public static async Task<JsonElement> ErrorAsync(this HttpResponseMessage response) => (await response.ReadAsync()).GetProperty("error");

    public static string Message(this JsonElement error) => error.GetProperty("message").GetString()!;

    public static string Code(this JsonElement error) => error.GetProperty("code").GetString()!;

    /// <summary>The faults as <c>member: message</c>.</summary>
    public static string[] Faults(this JsonElement error) => error.GetProperty("validationErrors").EnumerateArray()
        .Select(e => $"{string.Join(",", e.GetProperty("members").EnumerateArray().Select(m => m.GetString()))}: {e.Message()}")
        .ToArray();
}
