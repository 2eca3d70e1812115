using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;
using Mmo.DependencyInjection;

namespace Mmo.AspNetCore.Authentication;

/// <summary>
/// The framework's tokens (protected with the keys that all hosts share), issued here and not by its handler, because that one writes the
/// whole answer by itself.
/// </summary>
internal sealed class BearerTokenIssuer(IOptionsMonitor<BearerTokenOptions> options, TimeProvider clock)
    : IBearerTokens, ISingletonDependency
{
    public TimeSpan RefreshLifetime => Options.RefreshTokenExpiration;

    private BearerTokenOptions Options => options.Get(BearerTokenDefaults.AuthenticationScheme);

    public BearerTokens Issue(ClaimsPrincipal principal) => new(
        Options.BearerTokenProtector.Protect(Ticket(principal, Options.BearerTokenExpiration)),
        Options.RefreshTokenProtector.Protect(Ticket(principal, Options.RefreshTokenExpiration)),
        Options.BearerTokenExpiration);

    public ClaimsPrincipal? ReadRefreshToken(string refreshToken)
    {
        var ticket = Options.RefreshTokenProtector.Unprotect(refreshToken);
        return ticket?.Properties.ExpiresUtc is { } expires && expires > clock.GetUtcNow() ? ticket.Principal : null;
    }

    private AuthenticationTicket Ticket(ClaimsPrincipal principal, TimeSpan lifetime) =>
        new(principal, new AuthenticationProperties { ExpiresUtc = clock.GetUtcNow() + lifetime }, MmoSchemes.Bearer);
}
