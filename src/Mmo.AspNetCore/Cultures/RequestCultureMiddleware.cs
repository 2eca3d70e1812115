using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Headers;

namespace Mmo.AspNetCore.Cultures;

/// <summary>The language of the answer: the user's choice (cookie), else what the browser prefers, else Chinese.</summary>
internal sealed class RequestCultureMiddleware(RequestDelegate next)
{
    internal const string Cookie = "mmo.culture";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public async Task InvokeAsync(HttpContext context)
    {
        var culture = Named(context.Request.Cookies[Cookie]) ?? Preferred(context.Request.GetTypedHeaders()) ?? Chinese;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        await next(context);
    }

    private static CultureInfo? Preferred(RequestHeaders headers) =>
        headers.AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Named(language.Value.Value))
            .FirstOrDefault(culture => culture is not null);

    private static CultureInfo? Named(string? name) => name is null ? null
        : IsLanguage(name, "zh") ? Chinese
        : IsLanguage(name, "en") ? English
        : null;

    private static bool IsLanguage(string name, string language) =>
        name.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || name[2] == '-');
}
