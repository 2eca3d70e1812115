using System.Globalization;
using Mmo.ErrorHandling;

namespace Mmo.Identity.Paging;

/// <summary>A place in a list that is sorted by time, newest first: between two rows, looking to older or to newer ones.</summary>
internal sealed record TimeCursor(bool IsNewer, DateTimeOffset At, Guid Id)
{
    public static TimeCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return text.Split('_') is [("older" or "newer") and var side, var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utcTicks)
            && utcTicks <= DateTime.MaxValue.Ticks
            && Guid.TryParse(id, out var rowId)
            ? new TimeCursor(side == "newer", new DateTimeOffset(utcTicks, TimeSpan.Zero), rowId)
            : throw new MmoValidationException("cursor", IdentityErrorCodes.UnknownCursor);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsNewer ? "newer" : "older")}_{At.UtcTicks}_{Id}");
}
