using System.Buffers;
using System.Collections.Concurrent;

namespace Mmo.Cdp.People;

internal static class TimeZones
{
    private const int MaxLength = 64;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");
    private static readonly ConcurrentDictionary<string, bool> Known = new();

    /// <summary>True for an IANA zone. Zones are looked up as files, so an id that could be another path is none.</summary>
    public static bool IsKnown(string id)
    {
        if (Known.ContainsKey(id))
        {
            return true;
        }

        return id.Length is > 0 and <= MaxLength
            && !id.AsSpan().ContainsAnyExcept(IdCharacters)
            && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            && zone.HasIanaId
            && Known.TryAdd(id, true) | true;
    }
}
