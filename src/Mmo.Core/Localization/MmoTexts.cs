using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Mmo.DependencyInjection;

namespace Mmo.Localization;

internal sealed partial class MmoTexts(IOptions<MmoLocalizationOptions> options) : IMmoTexts, ISingletonDependency
{
    private readonly Dictionary<string, Dictionary<string, string>> _texts =
        MmoLocalizationOptions.Cultures.ToDictionary(culture => culture, culture => Load(options.Value, culture));

    public string Get(string key, IReadOnlyDictionary<string, object?>? data = null)
    {
        var text = Find(CurrentCulture(), key) ?? key;
        return data is null ? text : Placeholder().Replace(text, match =>
            data.TryGetValue(match.Groups[1].Value, out var value) ? Convert.ToString(value, CultureInfo.CurrentCulture) ?? "" : match.Value);
    }

    public string? Find(string culture, string key) => _texts.GetValueOrDefault(culture)?.GetValueOrDefault(key);

    public IReadOnlyDictionary<string, string> All(string culture) => _texts[culture];

    private static string CurrentCulture() =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : MmoLocalizationOptions.Cultures[0];

    private static Dictionary<string, string> Load(MmoLocalizationOptions options, string culture)
    {
        var texts = new Dictionary<string, string>();
        foreach (var resource in options.Resources)
        {
            var file = resource.Assembly.GetManifestResourceNames().FirstOrDefault(n => n.EndsWith($".Localization.{culture}.json", StringComparison.Ordinal))
                ?? throw new InvalidOperationException($"{resource.Assembly.GetName().Name} has no embedded Localization/{culture}.json.");
            using var stream = resource.Assembly.GetManifestResourceStream(file)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                texts[key] = text;
            }
        }

        return texts;
    }

    [GeneratedRegex(@"\{([A-Za-z]\w*)\}")]
    private static partial Regex Placeholder();
}
