using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Mmo.AspNetCore.Authentication;

internal static class AuthenticationRegistration
{
    public static bool IsApiKeyRequest(HttpContext context) => context.Request.Headers.ContainsKey(MmoSchemes.ApiKeyHeader);

    /// <summary>Which way of signing in a request has chosen.</summary>
    public static string SchemeOf(HttpContext context) =>
        IsApiKeyRequest(context) ? MmoSchemes.ApiKey : IsBearerRequest(context) ? MmoSchemes.Bearer : MmoSchemes.Session;

    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("mmo");
        services.AddAuthentication(MmoSchemes.Smart)
            .AddPolicyScheme(MmoSchemes.Smart, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(MmoSchemes.ApiKey, null)
            .AddBearerToken()
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(MmoSchemes.Bearer, null)
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

    private static bool IsBearerRequest(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().Split(' ', 2)[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase);
}
