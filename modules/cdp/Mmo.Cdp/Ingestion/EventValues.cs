using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion;

/// <summary>What an event says of its person.</summary>
internal static class EventValues
{
    private const int MaxLocaleLength = 35;

    /// <param name="kind">The call.</param>
    /// <param name="traits">Its traits; empty where it has none of its own.</param>
    /// <param name="context">Its context.</param>
    /// <param name="callingCode">By which phone numbers are read.</param>
    /// <param name="operation">How traits change what there is.</param>
    public static List<ObservedValue> Read(EventKind kind, ReadOnlyMemory<byte> traits, ContextFields context, string callingCode, ValueOperation operation)
    {
        var values = new List<ObservedValue>();
        if (kind == EventKind.Identify)
        {
            TraitReader.Read(traits.IsEmpty ? context.Traits : traits, callingCode, values, operation);
        }

        if (context.TimeZone is { } zone && TimeZones.IsKnown(zone) && values.All(v => v.Attribute != TraitNames.TimeZone))
        {
            values.Add(TraitReader.Text(TraitNames.TimeZone, zone));
        }

        if (context.Locale is { Length: > 0 and <= MaxLocaleLength } locale && values.All(v => v.Attribute != TraitNames.Locale))
        {
            values.Add(TraitReader.Text(TraitNames.Locale, locale));
        }

        return values;
    }
}
