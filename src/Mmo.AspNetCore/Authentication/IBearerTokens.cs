using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Issues the bearer tokens with which a program acts for a user where a cookie is in the way: scripts, mobile apps, other hosts.</summary>
public interface IBearerTokens
{
    /// <summary>How long a refresh token is good.</summary>
    TimeSpan RefreshLifetime { get; }

    /// <summary>A new pair of tokens for the user.</summary>
    /// <param name="principal">Made with <see cref="IWebSession.CreatePrincipal"/>.</param>
    BearerTokens Issue(ClaimsPrincipal principal);

    /// <summary>
    /// The user of a refresh token; null when it is none of ours or has run out. Whether it was used before and whether its session still
    /// counts is for the caller to find out, together with the next pair.
    /// </summary>
    ClaimsPrincipal? ReadRefreshToken(string refreshToken);
}
