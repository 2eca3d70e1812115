using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>
/// The id by which an item is known when it comes again. <c>_track_id</c> alone is too short a random number, so the moment and the person
/// belong to it. <c>_flush_time</c> does not: it is another one with each attempt.
/// </summary>
internal static class SensorsEventId
{
    private const int HashLength = 12;

    /// <summary>Null for an item that says neither its number nor its moment: two of these may well be two.</summary>
    public static string? Of(SensorsItem item, ReadOnlySpan<byte> json)
    {
        if (item.Time.ValueKind is not (JsonValueKind.Number or JsonValueKind.String))
        {
            return null;
        }

        // What has no number is sent again as it was, byte by byte.
        return item.TrackId is { Length: <= 32 } number
            ? $"sa:{number}:{Hash(Encoding.UTF8.GetBytes($"{item.Time}\n{item.DistinctId}\n{item.Type}\n{item.Event}"))}"
            : $"sa:{Hash(json)}";
    }

    private static string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, HashLength));
}
