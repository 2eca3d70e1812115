namespace Mmo.Cdp.Matching;

/// <summary>A field of the records.</summary>
internal sealed record Field(string Name, FieldKind Kind);
