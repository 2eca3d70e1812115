using System.Net;
using Mmo.AspNetCore.Authentication;

namespace Mmo.Testing.Http;

/// <summary>A client that keeps cookies and sends the readable antiforgery cookie back as a header, as the admin UI does.</summary>
public sealed class Browser(HttpMessageHandler server) : HttpClient(new CookieHandler(server))
{
    private sealed class CookieHandler(HttpMessageHandler server) : DelegatingHandler(server)
    {
        private readonly CookieContainer _cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var uri = request.RequestUri!;
            if (_cookies.GetCookieHeader(uri) is { Length: > 0 } cookies)
            {
                request.Headers.Add("Cookie", cookies);
            }

            if (_cookies.GetCookies(uri)[MmoSchemes.XsrfCookie]?.Value is { } token)
            {
                request.Headers.Add(MmoSchemes.XsrfHeader, token);
            }

            var response = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                _cookies.SetCookies(uri, cookie);
            }

            return response;
        }
    }
}
