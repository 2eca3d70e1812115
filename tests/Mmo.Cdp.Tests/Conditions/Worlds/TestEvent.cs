using System.Text.Json.Nodes;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

internal sealed record TestEvent(long Part, string Name, DateTimeOffset OccurredAt, JsonObject Properties);
