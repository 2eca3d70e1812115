using System.Text.Json;

namespace Mmo.Campaign.Reporting;

/// <summary>A change of a person on its way to cdp, as it stands in an action row.</summary>
internal sealed record PersonToChange(string Id, long PartNo, string Attribute, JsonElement? Value, DateTimeOffset At, JsonElement Properties);
