using System.Text.Json;

namespace Mmo.Campaign.Reporting;

/// <summary>An event on its way to cdp, as it stands in an action row.</summary>
internal sealed record ReportedEvent(string Id, long PartNo, string Name, DateTimeOffset At, JsonElement Properties);
