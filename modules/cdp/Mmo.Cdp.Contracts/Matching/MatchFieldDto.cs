namespace Mmo.Cdp.Matching;

/// <summary>An attribute that people are compared by.</summary>
/// <param name="Attribute">Its key.</param>
/// <param name="Kind">What it says of a person; it decides how values are compared.</param>
/// <param name="Label">Its name for people.</param>
public sealed record MatchFieldDto(string Attribute, FieldKind Kind, string Label);
