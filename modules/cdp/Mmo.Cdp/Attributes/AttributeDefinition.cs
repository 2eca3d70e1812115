namespace Mmo.Cdp.Attributes;

/// <summary>An attribute as the catalogue knows it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The type.</param>
/// <param name="Column">The typed column of the profile that holds it; null: the profile's jsonb.</param>
/// <param name="IsPersonal">True for personal data.</param>
/// <param name="LabelZh">The name in Chinese.</param>
/// <param name="LabelEn">The name in English.</param>
internal sealed record AttributeDefinition(string Key, AttributeType Type, string? Column, bool IsPersonal, string LabelZh, string LabelEn)
{
    public string Label => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? LabelEn : LabelZh;
}
