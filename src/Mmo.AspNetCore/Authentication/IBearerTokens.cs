using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Issues the bearer tokens with which a program acts for a user where a cookie is in the way: scripts, mobile apps, other hosts.</summary>
public interface IBearerTokens
{
    /// <summary>A new pair of tokens for the user.</summary>
    /// <param name="principal">Made with <see cref="IWebSession.CreatePrincipal"/>.</param>
    BearerTokens Issue(ClaimsPrincipal principal);

    /// <summary>
    /// The user of a refresh token; null when it is none of ours, has run out, or the user's sessions were ended since (see
    /// <see cref="ISessionValidator"/>).
    /// </summary>
    Task<ClaimsPrincipal?> ReadRefreshTokenAsync(string refreshToken, CancellationToken cancellationToken);
}
