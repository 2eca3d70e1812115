using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Mmo.EndToEnd.Tests.Hosting;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>A session, or nobody, that is used with care for nothing: its cookies stay as they are, whatever an answer sets.</summary>
internal sealed class Attacker : IDisposable
{
    // An answer that takes longer than this ties a thread up for everybody else.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _http;

    private Attacker(HttpClient http) => _http = http;

    public static async Task<Attacker> SignInAsync(RunningHost host, string tenant, string userName, CancellationToken cancellationToken)
    {
        var cookies = new CookieContainer();
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = host.Address };
        await http.GetAsync("/api/abp/application-configuration", cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/identity/account/sign-in")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { tenant, userName, password = RunningHost.AdminPassword, rememberMe = false }),
        };
        request.Headers.Add("X-XSRF-TOKEN", cookies.GetCookies(host.Address)["XSRF-TOKEN"]!.Value);
        (await http.SendAsync(request, cancellationToken)).EnsureSuccessStatusCode();

        var session = Client(host);
        session.DefaultRequestHeaders.Add("Cookie", cookies.GetCookieHeader(host.Address));
        session.DefaultRequestHeaders.Add("X-XSRF-TOKEN", cookies.GetCookies(host.Address)["XSRF-TOKEN"]!.Value);
        return new Attacker(session);
    }

    public static Attacker WithHeader(RunningHost host, string name, string value)
    {
        var http = Client(host);
        http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        return new Attacker(http);
    }

    /// <summary>The answer; status 0 where none came.</summary>
    public async Task<(int Status, string Text)> SendAsync(string method, HostileRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(new HttpMethod(method), request.Url);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType);
        }

        try
        {
            using var answer = await _http.SendAsync(message, cancellationToken);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return (0, exception.Message);
        }
    }

    public async Task<JsonNode?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _http.GetAsync(path, cancellationToken);
        return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
    }

    public void Dispose() => _http.Dispose();

    private static HttpClient Client(RunningHost host)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = host.Address, Timeout = Patience };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return http;
    }
}
