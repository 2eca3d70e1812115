using Microsoft.AspNetCore.Http;

namespace Mmo.AspNetCore.Authentication;

/// <summary>The authentication schemes.</summary>
public static class MmoSchemes
{
    /// <summary>The default: <see cref="ApiKey"/> or <see cref="Bearer"/> when its header is there, else <see cref="Session"/>.</summary>
    public const string Smart = "smart";

    /// <summary>The session cookie of the admin UI.</summary>
    public const string Session = "session";

    /// <summary>A user's token in the header <c>Authorization</c>, for programs that act for a user.</summary>
    public const string Bearer = "bearer";

    /// <summary>The API key of an integrator, in the header <see cref="ApiKeyHeader"/>.</summary>
    public const string ApiKey = "apiKey";

    /// <summary>The header that carries an API key.</summary>
    public const string ApiKeyHeader = "X-Api-Key";

    /// <summary>The name of the session cookie.</summary>
    public const string SessionCookie = "mmo.session";

    /// <summary>The cookie from which the admin UI reads the antiforgery token.</summary>
    public const string XsrfCookie = "XSRF-TOKEN";

    /// <summary>The header in which the admin UI sends the antiforgery token.</summary>
    public const string XsrfHeader = "X-XSRF-TOKEN";

    /// <summary>Which way of signing in a request has chosen, whether or not it succeeded.</summary>
    public static string Of(HttpContext context) => AuthenticationRegistration.SchemeOf(context);
}
