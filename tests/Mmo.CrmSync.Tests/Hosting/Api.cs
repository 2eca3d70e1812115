using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mmo.Json;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>Calls the module's HTTP API and says what it answered.</summary>
internal static class Api
{
    public static async Task<T> GetOkAsync<T>(this HttpClient client, string path) => await ReadAsync<T>(await client.GetAsync($"/api/crm-sync/{path}"));

    public static async Task<T> PostOkAsync<T>(this HttpClient client, string path, object body) =>
        await ReadAsync<T>(await client.PostAsJsonAsync($"/api/crm-sync/{path}", body, MmoJson.Options));

    public static async Task<Refusal> GetRefusedAsync(this HttpClient client, string path) => await RefusalAsync(await client.GetAsync($"/api/crm-sync/{path}"));

    public static async Task<Refusal> PostRefusedAsync(this HttpClient client, string path, object body) =>
        await RefusalAsync(await client.PostAsJsonAsync($"/api/crm-sync/{path}", body, MmoJson.Options));

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, object body) =>
        await client.PostAsJsonAsync($"/api/crm-sync/{path}", body, MmoJson.Options);

    public static async Task<Refusal> RefusalAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeFalse($"{(int)response.StatusCode} {text}");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("error");
        return new Refusal(
            response.StatusCode,
            error.GetProperty("code").GetString(),
            error.GetProperty("message").GetString()!,
            [.. error.GetProperty("validationErrors").EnumerateArray().Select(fault => fault.GetProperty("members")[0].GetString()!)]);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.PathAndQuery}: {text}");
        return JsonSerializer.Deserialize<T>(text, MmoJson.Options)!;
    }
}
