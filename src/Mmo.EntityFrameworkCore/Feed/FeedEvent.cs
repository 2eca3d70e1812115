using System.Reflection;
using System.Text.Json;
using Mmo.Events;
using Mmo.Json;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>An integration event on its way to the feed.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="PartNo">The person part it is about, where it is about one.</param>
/// <param name="Payload">The event as JSON.</param>
public sealed record FeedEvent(string Name, long? PartNo, string Payload)
{
    /// <summary>Makes the feed's form of an event; the type carries <see cref="EventNameAttribute"/>.</summary>
    public static FeedEvent Of<TEto>(TEto eto, long? partNo = null)
        where TEto : class =>
        new(NameOf<TEto>(), partNo, JsonSerializer.Serialize(eto, MmoJson.Options));

    /// <summary>The name that a type's events have on the feed.</summary>
    public static string NameOf<TEto>()
        where TEto : class =>
        typeof(TEto).GetCustomAttribute<EventNameAttribute>()?.Name ?? throw new InvalidOperationException($"{typeof(TEto).Name} has no [EventName].");
}
