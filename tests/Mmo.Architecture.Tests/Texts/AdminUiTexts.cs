using System.Text.Json;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Texts;

/// <summary>The words of the admin UI.</summary>
internal static class AdminUiTexts
{
    /// <summary>The files that hold the words of a language, each with all it says.</summary>
    public static IReadOnlyDictionary<string, string> Files(string language) =>
        Directory.GetFiles(Path.Combine(Repository.Root, "host", "admin-ui", "src"), $"{language}.json", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Repository.Root, file), File.ReadAllText);

    /// <summary>What the audit log calls a property.</summary>
    public static IReadOnlyDictionary<string, string> Properties(string language)
    {
        var file = Path.Combine(Repository.Root, "host", "admin-ui", "src", "modules", "identity", "locales", "pages", $"{language}.json");
        using var texts = JsonDocument.Parse(File.ReadAllText(file));
        return texts.RootElement.GetProperty("audit").GetProperty("properties").Deserialize<Dictionary<string, string>>()!;
    }
}
