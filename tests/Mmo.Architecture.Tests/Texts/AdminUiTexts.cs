using System.Text.Json;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Texts;

/// <summary>The words of the admin UI's audit log.</summary>
internal static class AdminUiTexts
{
    public static IReadOnlyDictionary<string, string> Properties(string language)
    {
        var file = Path.Combine(Repository.Root, "host", "admin-ui", "src", "modules", "identity", "locales", $"{language}.json");
        using var texts = JsonDocument.Parse(File.ReadAllText(file));
        return texts.RootElement.GetProperty("audit").GetProperty("properties").Deserialize<Dictionary<string, string>>()!;
    }
}
