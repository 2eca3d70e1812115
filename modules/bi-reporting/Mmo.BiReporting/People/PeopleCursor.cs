using System.Globalization;
using Mmo.ErrorHandling;

namespace Mmo.BiReporting.People;

/// <summary>A place in a list: between two rows, looking to older or to newer ones.</summary>
internal sealed record PeopleCursor(bool IsNewer, DateTimeOffset At, string Key)
{
    public static PeopleCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // The key may hold anything, an order's number for example, so it stands last.
        return text.Split('_', 3) is [("older" or "newer") and var side, var ticks, var key]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utcTicks)
            && utcTicks <= DateTime.MaxValue.Ticks
            && !key.Contains('\0')
            ? new PeopleCursor(side == "newer", new DateTimeOffset(utcTicks, TimeSpan.Zero), key)
            : throw new MmoValidationException("cursor", BiReportingErrorCodes.UnknownCursor);
    }

    public static string Older(PersonRow row) => Write("older", row);

    public static string Newer(PersonRow row) => Write("newer", row);

    private static string Write(string side, PersonRow row) => string.Create(CultureInfo.InvariantCulture, $"{side}_{row.At.UtcTicks}_{row.Key}");
}
