using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Mmo.AspNetCore.Authentication;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>The HTTP API as a signed-in user, with an API key or with a write key.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public ApiClient(Uri address, string? writeKey = null, string? apiKey = null)
    {
        _http = new HttpClient(new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        if (writeKey is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(writeKey + ":")));
        }

        if (apiKey is not null)
        {
            _http.DefaultRequestHeaders.Add("X-Api-Key", apiKey);
        }
    }

    public async Task<JsonElement> GetAsync(string path) => await ReadAsync(await _http.GetAsync(path));

    public Task<HttpResponseMessage> FollowAsync(string path) => _http.GetAsync(path);

    public Task<JsonElement> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body ?? new { });

    public Task<JsonElement> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (_cookies.GetCookies(_http.BaseAddress!)[MmoSchemes.XsrfCookie] is { } token)
        {
            request.Headers.Add(MmoSchemes.XsrfHeader, token.Value);
        }

        return await ReadAsync(await _http.SendAsync(request));
    }

    /// <summary>Sends events as an SDK does: what is put off is sent again.</summary>
    public Task SendEventsAsync(object batch) => Eventually.Async(
        async () =>
        {
            var answer = await _http.PostAsJsonAsync("/v1/batch", new { batch });
            return answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.TooManyRequests ? false : throw new HttpRequestException($"{answer.StatusCode}"));
        },
        TimeSpan.FromMinutes(1));

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.PathAndQuery}: {(int)response.StatusCode} {text}");
        return text.StartsWith('{') || text.StartsWith('[') ? JsonDocument.Parse(text).RootElement.Clone() : default;
    }
}
