namespace Mmo.Cdp.Survivorship;

/// <summary>What an operation carries out: the rule of an attribute, as it stands when it comes to each person.</summary>
internal sealed record SurvivorshipJobArguments(string Attribute);
