using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mmo.Json;
using Shouldly;

namespace Mmo.Testing.Http;

/// <summary>Calls the HTTP API and says what it answered. A path without a slash in front belongs to the client's base address.</summary>
public static class Api
{
    public static async Task<T> GetOkAsync<T>(this HttpClient client, string path) =>
        (await ReadAsync<T>(await client.GetAsync(path)))!;

    public static async Task<T> PostOkAsync<T>(this HttpClient client, string path, object? body = null) =>
        (await ReadAsync<T>(await client.PostAsJsonAsync(path, body ?? new { }, MmoJson.Options)))!;

    public static async Task PostOkAsync(this HttpClient client, string path, object? body = null) =>
        await ReadAsync<object>(await client.PostAsJsonAsync(path, body ?? new { }, MmoJson.Options));

    public static async Task<T> PutOkAsync<T>(this HttpClient client, string path, object body) =>
        (await ReadAsync<T>(await client.PutAsJsonAsync(path, body, MmoJson.Options)))!;

    public static async Task DeleteOkAsync(this HttpClient client, string path) =>
        await ReadAsync<object>(await client.DeleteAsync(path));

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path) =>
        (await client.GetAsync(path)).StatusCode;

    public static async Task<Refusal> GetRefusedAsync(this HttpClient client, string path) =>
        await RefusalAsync(await client.GetAsync(path));

    public static async Task<Refusal> PostRefusedAsync(this HttpClient client, string path, object? body = null) =>
        await RefusalAsync(await client.PostAsJsonAsync(path, body ?? new { }, MmoJson.Options));

    public static async Task<Refusal> PutRefusedAsync(this HttpClient client, string path, object body) =>
        await RefusalAsync(await client.PutAsJsonAsync(path, body, MmoJson.Options));

    public static async Task<Refusal> DeleteRefusedAsync(this HttpClient client, string path) =>
        await RefusalAsync(await client.DeleteAsync(path));

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.PathAndQuery}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<T>(text, MmoJson.Options);
    }

    /// <summary>Reads the error body of an answer that must not be a success.</summary>
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
}
