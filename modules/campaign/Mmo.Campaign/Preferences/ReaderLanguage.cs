using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mmo.Campaign.Preferences;

/// <summary>The language of a reader's page: what was chosen on it, else the person's, else the browser's.</summary>
internal static class ReaderLanguage
{
    public const string Field = "lang";

    public static readonly (string Culture, string Name)[] All = [("zh-Hans", "中文"), ("en", "English")];

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static void Use(HttpContext context, string? locale = null)
    {
        if ((Find(context.Request.Query[Field]) ?? Find(locale)) is { } culture)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        }
    }

    private static string? Find(string? text) =>
        text?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? "zh-Hans" : text?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : null;
}
