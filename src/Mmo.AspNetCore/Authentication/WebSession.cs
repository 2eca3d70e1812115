using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Mmo.DependencyInjection;

namespace Mmo.AspNetCore.Authentication;

internal sealed class WebSession(IHttpContextAccessor accessor, IAntiforgery antiforgery, TimeProvider clock) : IWebSession, ISingletonDependency
{
    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request whose session could change.");

    public async Task SignInAsync(ClaimsPrincipal principal, bool isPersistent)
    {
        var http = Http;
        await http.SignInAsync(MmoSchemes.Session, principal, new AuthenticationProperties
        {
            IsPersistent = isPersistent,
            ExpiresUtc = isPersistent ? clock.GetUtcNow() + IWebSession.LifetimeOf(isPersistent) : null,
        });

        // The antiforgery token is bound to the user, who is another one from now on.
        http.User = principal;
        IssueXsrfToken();
    }

    public async Task SignOutAsync()
    {
        var http = Http;
        await http.SignOutAsync(MmoSchemes.Session);
        http.User = new ClaimsPrincipal(new ClaimsIdentity());
        IssueXsrfToken();
    }

    public void IssueXsrfToken()
    {
        var http = Http;
        http.Response.Cookies.Append(MmoSchemes.XsrfCookie, antiforgery.GetAndStoreTokens(http).RequestToken!, new CookieOptions
        {
            HttpOnly = false,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            Path = "/",
        });
    }
}
