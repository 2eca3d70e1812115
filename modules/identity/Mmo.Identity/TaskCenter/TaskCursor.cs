using System.Globalization;
using Mmo.ErrorHandling;

namespace Mmo.Identity.TaskCenter;

/// <summary>A place in the list: between two operations, looking to older or to newer ones.</summary>
internal sealed record TaskCursor(bool IsNewer, DateTimeOffset At, Guid Id)
{
    public static TaskCursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return text.Split('_') is [("older" or "newer") and var side, var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var utcTicks)
            && utcTicks <= DateTime.MaxValue.Ticks
            && Guid.TryParse(id, out var operationId)
            ? new TaskCursor(side == "newer", new DateTimeOffset(utcTicks, TimeSpan.Zero), operationId)
            : throw new MmoValidationException("cursor", IdentityErrorCodes.UnknownCursor);
    }

    public static string Older(TaskRow row) => Write("older", row);

    public static string Newer(TaskRow row) => Write("newer", row);

    private static string Write(string side, TaskRow row) => string.Create(CultureInfo.InvariantCulture, $"{side}_{row.CreatedAt.UtcTicks}_{row.Id}");
}
