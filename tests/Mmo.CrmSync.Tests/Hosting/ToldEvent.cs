using System.Text.Json;
using Mmo.Cdp.Events;

namespace Mmo.CrmSync.Tests.Hosting;

internal static class ToldEvent
{
    public static JsonElement Property(this InternalEvent told, string name) => JsonDocument.Parse(told.Properties).RootElement.GetProperty(name);
}
