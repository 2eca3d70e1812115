using System.Globalization;
using System.Text.Json;

namespace Mmo.Cdp.Ingestion;

/// <summary>When an event happened: by the client's clock, corrected by what that clock said when it sent, within bounds.</summary>
internal static class EventTime
{
    private const int MaxAgeYears = 5;
    private static readonly TimeSpan MaxAhead = TimeSpan.FromDays(1);
    private static readonly TimeSpan LateAfter = TimeSpan.FromHours(24);

    /// <summary>
    /// receivedAt − (sentAt − timestamp), no older than five years and no further ahead than a day; what lay outside is flagged.
    /// </summary>
    public static (DateTimeOffset OccurredAt, EventFlags Flags) Of(DateTimeOffset receivedAt, DateTimeOffset? sentAt, DateTimeOffset? timestamp)
    {
        // In ticks: a client's clock may stand at either end of the calendar.
        var occurred = timestamp is not { } at ? receivedAt.UtcTicks
            : sentAt is not { } sent ? at.UtcTicks
            : receivedAt.UtcTicks - (sent.UtcTicks - at.UtcTicks);
        var clamped = Math.Clamp(occurred, receivedAt.AddYears(-MaxAgeYears).UtcTicks, (receivedAt + MaxAhead).UtcTicks);
        var flags = clamped == occurred ? EventFlags.None : EventFlags.TimeClamped;
        var time = new DateTimeOffset(clamped, TimeSpan.Zero);
        return (ToMicroseconds(time), IsLate(time, receivedAt) ? flags | EventFlags.Late : flags);
    }

    /// <summary>True for what updates people but starts nothing any more.</summary>
    public static bool IsLate(DateTimeOffset occurredAt, DateTimeOffset now) => now - occurredAt > LateAfter;

    /// <summary>What the database keeps of a moment, so that two are equal here when they are equal there.</summary>
    public static DateTimeOffset ToMicroseconds(DateTimeOffset time) => new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>Reads ISO 8601 (without a zone it is UTC) or milliseconds since 1970; false for what is no time.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset time)
    {
        time = default;
        if (reader.TokenType == JsonTokenType.Number)
        {
            var isMilliseconds = reader.TryGetDouble(out var milliseconds) && milliseconds is > -62_135_596_800_000 and < 253_402_300_800_000;
            time = isMilliseconds ? DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond)) : default;
            return isMilliseconds;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        try
        {
            if (reader.TryGetDateTime(out var iso))
            {
                time = iso.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(iso, TimeSpan.Zero) : new DateTimeOffset(iso.ToUniversalTime());
                return true;
            }

            return DateTimeOffset.TryParse(
                reader.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
        }
        catch (InvalidOperationException)
        {
            // Bad UTF-8 or half a surrogate pair: no text, so no time.
            return false;
        }
    }
}
