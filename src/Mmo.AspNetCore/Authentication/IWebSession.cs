using System.Security.Claims;

namespace Mmo.AspNetCore.Authentication;

/// <summary>Starts and ends the session of the running request, with its antiforgery token.</summary>
public interface IWebSession
{
    /// <summary>Sets the session cookie and a fresh antiforgery token for the user.</summary>
    /// <param name="principal">Made with <see cref="CreatePrincipal"/>.</param>
    /// <param name="isPersistent">True keeps the session when the browser is closed.</param>
    Task SignInAsync(ClaimsPrincipal principal, bool isPersistent);

    /// <summary>Removes the session cookie and sets an antiforgery token for nobody.</summary>
    Task SignOutAsync();

    /// <summary>Sets the antiforgery token of the current user again.</summary>
    void IssueXsrfToken();

    /// <summary>A principal with the claims that the kernel reads.</summary>
    static ClaimsPrincipal CreatePrincipal(Guid tenantId, Guid userId, string name, string sessionStamp) =>
        new(new ClaimsIdentity(
            [
                new Claim(MmoClaims.TenantId, tenantId.ToString()),
                new Claim(MmoClaims.UserId, userId.ToString()),
                new Claim(MmoClaims.Name, name),
                new Claim(MmoClaims.SessionStamp, sessionStamp),
            ],
            MmoSchemes.Session,
            MmoClaims.Name,
            roleType: null));
}
