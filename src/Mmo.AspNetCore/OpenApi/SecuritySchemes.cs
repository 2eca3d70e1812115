using Microsoft.OpenApi;
using Mmo.AspNetCore.Authentication;

namespace Mmo.AspNetCore.OpenApi;

internal static class SecuritySchemes
{
    public const string Cookie = "cookie";
    public const string ApiKey = "apiKey";
    public const string Bearer = "bearer";

    public static void AddTo(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [ApiKey] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = MmoSchemes.ApiKeyHeader,
                Description = "The API key of an integrator.",
            },
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "A user's token, got with user name and password from /api/identity/account/token.",
            },
            [Cookie] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = MmoSchemes.SessionCookie,
                Description = $"The session of the admin UI. Writes also send the value of the cookie {MmoSchemes.XsrfCookie} in the header {MmoSchemes.XsrfHeader}.",
            },
        };
    }

    public static OpenApiSecurityRequirement Require(string scheme, OpenApiDocument document) =>
        new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [] };
}
