using System.Text.Json;

namespace Mmo.Cdp.Profiles;

/// <summary>A value of an attribute that a source gave.</summary>
/// <param name="Value">The value; masked for personal data.</param>
/// <param name="SourceName">The source.</param>
/// <param name="PartNo">The part it was given for.</param>
/// <param name="ObservedTime">When it was observed.</param>
/// <param name="IsChosen">True for the one that counts.</param>
public sealed record AttributeCandidateDto(JsonElement? Value, string? SourceName, long PartNo, DateTimeOffset ObservedTime, bool IsChosen);
