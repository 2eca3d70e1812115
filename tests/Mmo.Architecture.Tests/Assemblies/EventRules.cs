using System.Reflection;
using System.Text.Json;
using Mmo.Events;
using Mmo.Json;

namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>A13: integration events are public in contracts, named once, and survive the feed.</summary>
internal static class EventRules
{
    public static IEnumerable<Violation> Check(IReadOnlyList<Type> events)
    {
        foreach (var type in events)
        {
            if (type.GetCustomAttribute<EventNameAttribute>() is null)
            {
                yield return new Violation(type.Name, "has no [EventName].");
            }

            if (!type.IsPublic && !type.IsNestedPublic)
            {
                yield return new Violation(type.Name, "is not public; integration events stand in contracts.");
            }

            if (!RoundTrips(type))
            {
                yield return new Violation(type.Name, "does not come back from JSON as it went in.");
            }
        }

        foreach (var twins in events.GroupBy(t => t.GetCustomAttribute<EventNameAttribute>()?.Name).Where(g => g.Key is not null && g.Count() > 1))
        {
            yield return new Violation(twins.First().Name, $"shares the name {twins.Key} with {twins.Last().Name}.");
        }
    }

    private static bool RoundTrips(Type type)
    {
        try
        {
            var value = Sample.Of(type);
            var json = JsonSerializer.Serialize(value, type, MmoJson.Options);
            return json == JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, MmoJson.Options), type, MmoJson.Options)
                && type.GetProperties().Where(p => p.SetMethod?.IsPublic == true).All(p =>
                    JsonDocument.Parse(json).RootElement.TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(p.Name), out var value)
                    && value.ValueKind != JsonValueKind.Null);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or MissingMethodException)
        {
            return false;
        }
    }
}
