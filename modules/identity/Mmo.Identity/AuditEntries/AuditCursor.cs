using System.Globalization;
using Mmo.ErrorHandling;

namespace Mmo.Identity.AuditEntries;

/// <summary>A place in the log: between two entries, looking to older or to newer ones.</summary>
internal sealed record AuditCursor(bool IsNewer, DateTimeOffset At, Guid Id)
{
    public static AuditCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return text.Split('_') is [("older" or "newer") and var side, var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utcTicks)
            && utcTicks <= DateTime.MaxValue.Ticks
            && Guid.TryParse(id, out var entryId)
            ? new AuditCursor(side == "newer", new DateTimeOffset(utcTicks, TimeSpan.Zero), entryId)
            : throw new MmoValidationException("cursor", IdentityErrorCodes.UnknownCursor);
    }

    public static string Older(AuditRow entry) => Write("older", entry);

    public static string Newer(AuditRow entry) => Write("newer", entry);

    private static string Write(string side, AuditRow entry) =>
        string.Create(CultureInfo.InvariantCulture, $"{side}_{entry.At.UtcTicks}_{entry.Id}");
}
