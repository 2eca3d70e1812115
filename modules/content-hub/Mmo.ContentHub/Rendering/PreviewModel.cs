
namespace Mmo.ContentHub.Rendering;

/// <summary>What a preview is filled with.</summary>
internal static class PreviewModel
{
    private const string SampleUnsubscribeUrl = "https://example.com/unsubscribe";
    private const string SamplePreferencesUrl = "https://example.com/preferences";

    /// <summary>What readers' links are called in templates.</summary>
    public static readonly IReadOnlySet<string> Links = new HashSet<string> { "unsubscribeUrl", "preferencesUrl" };

    public static Dictionary<string, object?> Of(
        IReadOnlyDictionary<string, object?> attributes, string unsubscribeUrl = SampleUnsubscribeUrl, string preferencesUrl = SamplePreferencesUrl) => new()
        {
            ["person"] = attributes,
            ["unsubscribeUrl"] = unsubscribeUrl,
            ["preferencesUrl"] = preferencesUrl,
        };

    /// <summary>Each variable reads as its own name.</summary>
    public static Dictionary<string, object?> OfNames(
        IEnumerable<string> variables, string unsubscribeUrl = SampleUnsubscribeUrl, string preferencesUrl = SamplePreferencesUrl)
    {
        var model = new Dictionary<string, object?> { ["unsubscribeUrl"] = unsubscribeUrl, ["preferencesUrl"] = preferencesUrl };
        foreach (var path in variables.Where(v => !Links.Contains(v)))
        {
            Put(model, path.Split('.'), $"[{path}]");
        }

        return model;
    }

    /// <summary>True when the model has a value at the path.</summary>
    public static bool Has(IReadOnlyDictionary<string, object?> model, string path)
    {
        object? value = model;
        foreach (var name in path.Split('.'))
        {
            value = value is IReadOnlyDictionary<string, object?> level ? level.GetValueOrDefault(name.Trim('[', ']')) : null;
        }

        return value is not (null or "");
    }

    private static void Put(Dictionary<string, object?> level, string[] path, string value)
    {
        foreach (var name in path[..^1])
        {
            if (level.GetValueOrDefault(name) is not Dictionary<string, object?> next)
            {
                level[name] = next = [];
            }

            level = next;
        }

        level.TryAdd(path[^1], value);
    }
}
