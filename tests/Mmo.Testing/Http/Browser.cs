using System.Net;
using Mmo.AspNetCore.Authentication;

namespace Mmo.Testing.Http;

/// <summary>A client that keeps cookies and sends the readable antiforgery cookie back as a header, as the admin UI does.</summary>
public sealed class Browser : HttpClient
{
    private readonly CookieContainer _cookies;

    public Browser(HttpMessageHandler server)
        : this(server, new CookieContainer())
    {
    }

    private Browser(HttpMessageHandler server, CookieContainer cookies)
        : base(new CookieHandler(server, cookies)) => _cookies = cookies;

    /// <summary>The value of a cookie that was set.</summary>
    public string? Cookie(string name) => _cookies.GetCookies(BaseAddress!)[name]?.Value;

    private sealed class CookieHandler(HttpMessageHandler server, CookieContainer cookies) : DelegatingHandler(server)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = request.RequestUri!;
            if (cookies.GetCookieHeader(uri) is { Length: > 0 } header)
            {
                request.Headers.Add("Cookie", header);
            }

            // A test may send a token of its own.
            if (cookies.GetCookies(uri)[MmoSchemes.XsrfCookie]?.Value is { } token && !request.Headers.Contains(MmoSchemes.XsrfHeader))
            {
                request.Headers.Add(MmoSchemes.XsrfHeader, token);
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                cookies.SetCookies(uri, cookie);
            }

            return response;
        }
    }
}
