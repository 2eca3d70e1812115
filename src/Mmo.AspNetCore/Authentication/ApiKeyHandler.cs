using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Signs an integrator in by the API key in the header.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const int LongestKey = 200;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var key = Request.Headers[MmoSchemes.ApiKeyHeader].ToString();
        if (key.Length is 0 or > LongestKey || Context.RequestServices.GetService<IApiKeyAuthenticator>() is not { } keys)
        {
            return AuthenticateResult.Fail("No such API key.");
        }

        return await keys.AuthenticateAsync(key, Context.RequestAborted) is { } principal
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name))
            : AuthenticateResult.Fail("No such API key.");
    }
}
