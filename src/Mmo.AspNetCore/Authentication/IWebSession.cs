using System.Globalization;
using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Starts and ends the session of the running request, with its antiforgery token.</summary>
public interface IWebSession
{
    /// <summary>Sets the session cookie and a fresh antiforgery token for the user.</summary>
    /// <param name="principal">Made with <see cref="CreatePrincipal"/>.</param>
    /// <param name="isPersistent">True keeps the session when the browser is closed.</param>
    Task SignInAsync(ClaimsPrincipal principal, bool isPersistent);

    /// <summary>Removes the session cookie, of which somebody may have kept a copy, and sets an antiforgery token for nobody.</summary>
    Task SignOutAsync();

    /// <summary>Sets the antiforgery token of the current user again.</summary>
    void IssueXsrfToken();

    /// <summary>A principal with the claims that the kernel reads.</summary>
    /// <param name="tenantId">The user's tenant.</param>
    /// <param name="userId">The user.</param>
    /// <param name="name">The name for audit entries.</param>
    /// <param name="sessionId">What <see cref="ISessionValidator"/> is asked about.</param>
    /// <param name="generation">For tokens, how many pairs the session had up to this one.</param>
    static ClaimsPrincipal CreatePrincipal(Guid tenantId, Guid userId, string name, Guid sessionId, int? generation = null)
    {
        var identity = new ClaimsIdentity(
            [
                new Claim(MmoClaims.TenantId, tenantId.ToString()),
                new Claim(MmoClaims.UserId, userId.ToString()),
                new Claim(MmoClaims.Name, name),
                new Claim(MmoClaims.SessionId, sessionId.ToString()),
            ],
            MmoSchemes.Session,
            MmoClaims.Name,
            roleType: null);
        if (generation is { } number)
        {
            identity.AddClaim(new Claim(MmoClaims.Generation, number.ToString(CultureInfo.InvariantCulture)));
        }

        return new ClaimsPrincipal(identity);
    }

    /// <summary>How long a session lasts from its last request on.</summary>
    static TimeSpan LifetimeOf(bool isPersistent) => isPersistent ? TimeSpan.FromDays(14) : TimeSpan.FromHours(12);
}
