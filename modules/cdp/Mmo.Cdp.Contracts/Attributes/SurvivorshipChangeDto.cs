using System.Text.Json;

namespace Mmo.Cdp.Attributes;

/// <summary>Somebody whose value would be another.</summary>
/// <param name="ProfileId">The profile.</param>
/// <param name="ProfileNo">Its number, as P-number.</param>
/// <param name="Before">The value now; masked if it is personal.</param>
/// <param name="After">The value then; masked if it is personal.</param>
/// <param name="SourceName">Who says so; null where there would be none.</param>
public sealed record SurvivorshipChangeDto(Guid ProfileId, long ProfileNo, JsonElement? Before, JsonElement? After, string? SourceName);
