using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>
/// Says whether a session still counts. Implemented by the identity module; asked at every request with a session cookie or a bearer token and
/// every few seconds on an open event stream, so it should answer from a short-lived cache.
/// </summary>
public interface ISessionValidator
{
    /// <summary>False ends the session: the user was locked or deleted, or <see cref="MmoClaims.SessionStamp"/> is old.</summary>
    Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellationToken);
}
