using Mmo.Cdp.Survivorship;

namespace Mmo.Cdp.Attributes;

/// <summary>An attribute as the catalogue knows it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The type.</param>
/// <param name="Column">The typed column of the profile that holds it; null: the profile's jsonb.</param>
/// <param name="IsPersonal">True for personal data.</param>
/// <param name="LabelZh">The name in Chinese.</param>
/// <param name="LabelEn">The name in English.</param>
/// <param name="ConcurrencyStamp">Of what a person changed; empty where nobody has.</param>
internal sealed record AttributeDefinition(string Key, AttributeType Type, string? Column, bool IsPersonal, string LabelZh, string LabelEn, string ConcurrencyStamp = "")
{
    /// <summary>How its value is chosen.</summary>
    public SurvivorshipChoice Survivorship { get; init; } = SurvivorshipChoice.Default;

    public bool IsBuiltIn => BuiltInAttributes.Find(Key) is not null;

    /// <summary>What the platform knows to be personal stays it; what is worked out says nothing of a person.</summary>
    public bool MayChangePersonal => BuiltInAttributes.Find(Key) is not { } known || (!known.IsPersonal && !IsWorkedOut);

    /// <summary>A fact of the log, which no source says.</summary>
    public bool IsWorkedOut => BuiltInAttributes.WorkedOut.Contains(Key);

    public string Label => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? LabelEn : LabelZh;
}
