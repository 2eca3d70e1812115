using Mmo.Campaign.Tenants;

namespace Mmo.Campaign.Messages;

/// <summary>The hours in which nobody is written to, where they live. They may lie over midnight.</summary>
internal sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    public static QuietHours? Of(string? from, string? to) =>
        TimeOnly.TryParseExact(from, "HH:mm", out var begin) && TimeOnly.TryParseExact(to, "HH:mm", out var end) && begin != end
            ? new QuietHours(begin, end)
            : null;

    /// <summary>When the quiet ends; null when it is not quiet now.</summary>
    public DateTimeOffset? EndsAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        // IsBetween takes the end out and goes over midnight by itself.
        var local = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return local.IsBetween(From, To) ? LocalTimes.Next(now, To, zone) : null;
    }
}
