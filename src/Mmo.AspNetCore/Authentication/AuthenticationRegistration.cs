using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mmo.AspNetCore.Authentication;

internal static class AuthenticationRegistration
{
    public static bool IsApiKeyRequest(HttpContext context) => context.Request.Headers.ContainsKey(MmoSchemes.ApiKeyHeader);

    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("mmo");
        services.AddAuthentication(MmoSchemes.Smart)
            .AddPolicyScheme(MmoSchemes.Smart, null, options =>
                options.ForwardDefaultSelector = context => IsApiKeyRequest(context) ? MmoSchemes.ApiKey : MmoSchemes.Session)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(MmoSchemes.ApiKey, null)
            .AddCookie(MmoSchemes.Session, SessionCookie.Configure);
        services.AddAntiforgery(options =>
        {
            options.HeaderName = MmoSchemes.XsrfHeader;
            options.SuppressReadingTokenFromFormBody = true;
            options.Cookie.Name = "mmo.af";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.Path = "/";
        });
    }
}
