using Mmo.Cdp.People;

namespace Mmo.Cdp.Profiles;

/// <summary>An identifier of a person.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value; masked unless it was revealed.</param>
/// <param name="PartNo">The part that it founded.</param>
/// <param name="CreationTime">When it was first seen.</param>
public sealed record ProfileIdentifierDto(IdentifierKind Kind, string Value, long PartNo, DateTimeOffset CreationTime);
