namespace Mmo.Localization;

/// <summary>Looks texts up by key, in the culture of the request.</summary>
public interface IMmoTexts
{
    /// <summary>The text with its <c>{Placeholders}</c> filled; the key itself where no text is known.</summary>
    string Get(string key, IReadOnlyDictionary<string, object?>? data = null);

    /// <summary>The text in a given culture, or null.</summary>
    string? Find(string culture, string key);

    /// <summary>All texts of a culture by key.</summary>
    IReadOnlyDictionary<string, string> All(string culture);
}
