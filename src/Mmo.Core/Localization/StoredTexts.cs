namespace Mmo.Localization;

/// <summary>
/// What went wrong, stored by a worker as <c>code</c> or <c>code|detail</c> and told in the language of who asks.
/// </summary>
public static class StoredTexts
{
    /// <summary>The text of the code with its placeholder <c>{Detail}</c> filled; null where nothing is stored.</summary>
    public static string? Tell(this IMmoTexts texts, string? stored)
    {
        var parts = stored?.Split('|', 2);
        return parts is null ? null : texts.Get(parts[0], new Dictionary<string, object?> { ["Detail"] = parts.Length > 1 ? parts[1] : "" });
    }
}
