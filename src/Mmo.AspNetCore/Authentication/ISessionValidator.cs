using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>
/// Says whether a session still counts. Implemented by the identity module; asked at every request with a session cookie or a bearer token and
/// every few seconds on an open event stream.
/// </summary>
public interface ISessionValidator
{
    /// <summary>False ends the session: it was signed out, has run out, or its user was switched off or got a new password.</summary>
    Task<bool> IsValidAsync(ClaimsPrincipal principal, CancellationToken cancellationToken);
}
