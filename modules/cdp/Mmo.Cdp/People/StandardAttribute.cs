namespace Mmo.Cdp.People;

/// <summary>An attribute that every tenant has.</summary>
/// <param name="Key">Its key.</param>
/// <param name="LabelZh">Its Chinese label.</param>
/// <param name="LabelEn">Its English label.</param>
/// <param name="Type">text, number, boolean, date or time.</param>
/// <param name="Column">The typed column of the profile, or null.</param>
/// <param name="IsPersonal">True for personal data.</param>
/// <param name="Aliases">Other names that sources give it, in lower case.</param>
internal sealed record StandardAttribute(string Key, string LabelZh, string LabelEn, string Type, string? Column, bool IsPersonal, params string[] Aliases);
