using System.Text.Json;

namespace Mmo.Cdp.Accounts;

/// <summary>Something known of an account.</summary>
/// <param name="Key">As sources call it.</param>
/// <param name="Value">The value that was said last.</param>
/// <param name="SourceName">Who said it.</param>
/// <param name="ObservedTime">When.</param>
public sealed record AccountAttributeDto(string Key, JsonElement Value, string? SourceName, DateTimeOffset ObservedTime);
