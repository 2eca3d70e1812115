using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A signed-in user of the HTTP API, with cookie and antiforgery token as the admin UI has them.</summary>
internal sealed class ApiClient : IDisposable
{
    private readonly CookieContainer _cookies;
    private readonly HttpClient _http;

    private ApiClient(Uri address, CookieContainer cookies)
    {
        _cookies = cookies;
        _http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = address };
    }

    public static async Task<ApiClient> SignInAsync(RunningHost host, string userName, string password, string company = "default")
    {
        var client = new ApiClient(host.Address, new CookieContainer());
        await client.GetAsync("/api/abp/application-configuration");
        await client.PostAsync("/api/identity/account/sign-in", new { tenant = company, userName, password, rememberMe = false });
        return client;
    }

    /// <summary>The same browser at another host: it shows the cookies that it has.</summary>
    public ApiClient At(RunningHost host) => new(host.Address, _cookies);

    /// <summary>Another browser, with a copy of the cookies of this moment.</summary>
    public ApiClient CopyAt(RunningHost host)
    {
        var cookies = new CookieContainer();
        cookies.Add(host.Address, _cookies.GetCookies(_http.BaseAddress!));
        return new(host.Address, cookies);
    }

    public async Task<JsonElement> GetAsync(string path) => await ReadAsync(await _http.GetAsync(path));

    /// <summary>The bare answer, whatever it is.</summary>
    public Task<HttpResponseMessage> AskAsync(string path, CancellationToken cancellationToken) => _http.GetAsync(path, cancellationToken);

    /// <summary>Opens a stream of events and leaves it open, as a page does.</summary>
    public async Task<Stream> ListenAsync(string path, CancellationToken cancellationToken) => await _http.GetStreamAsync(path, cancellationToken);

    public Task<JsonElement> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body ?? new { });

    public Task<JsonElement> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    /// <summary>The bare answer to a POST, whatever it is.</summary>
    public async Task<HttpResponseMessage> AnswerAsync(string path, object body)
    {
        using var request = RequestOf(HttpMethod.Post, path, body);
        return await _http.SendAsync(request);
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = RequestOf(method, path, body);
        return await ReadAsync(await _http.SendAsync(request));
    }

    private HttpRequestMessage RequestOf(HttpMethod method, string path, object body)
    {
        var request = new HttpRequestMessage(method, path) { Content = JsonContent.Create(body) };
        if (_cookies.GetCookies(_http.BaseAddress!)["XSRF-TOKEN"] is { } token)
        {
            request.Headers.Add("X-XSRF-TOKEN", token.Value);
        }

        return request;
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.PathAndQuery}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
    }
}
