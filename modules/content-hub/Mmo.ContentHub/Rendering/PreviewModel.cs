
namespace Mmo.ContentHub.Rendering;

/// <summary>What a preview is filled with.</summary>
internal static class PreviewModel
{
    private const string SampleUnsubscribeUrl = "https://example.com/unsubscribe";

    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> attributes) => new()
    {
        ["person"] = attributes,
        ["unsubscribeUrl"] = SampleUnsubscribeUrl,
    };

    /// <summary>Each variable reads as its own name.</summary>
    public static Dictionary<string, object?> OfNames(IEnumerable<string> variables)
    {
        var model = new Dictionary<string, object?> { ["unsubscribeUrl"] = SampleUnsubscribeUrl };
        foreach (var path in variables.Where(v => v != "unsubscribeUrl"))
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
