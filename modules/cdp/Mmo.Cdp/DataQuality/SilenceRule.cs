namespace Mmo.Cdp.DataQuality;

/// <summary>
/// When the silence of a source is worth a warning: longer than an hour, and than three times the longest it has been silent in the fourteen days up to its
/// last event. So a shop that closes at night or for the weekend does not cry, and one that has stopped goes on crying. What is usual for a source is
/// known once it has sent on three of those days.
/// </summary>
internal static class SilenceRule
{
    private const int DaysToLearn = 3;
    private const int Patience = 3;
    private static readonly TimeSpan Floor = TimeSpan.FromHours(1);

    /// <summary>From when on its silence is too long; null where that cannot be said.</summary>
    public static DateTimeOffset? SilentFrom(SourceQualityRow source)
    {
        if (source.LastReceivedAt is not { } last || source.ActiveDays < DaysToLearn)
        {
            return null;
        }

        var usual = (source.LongestGap ?? TimeSpan.Zero) * Patience;
        return last + (usual > Floor ? usual : Floor);
    }

    public static SourceFreshness Of(SourceQualityRow source, DateTimeOffset now) =>
        !source.IsEnabled ? SourceFreshness.Off
        : source.LastReceivedAt is null ? SourceFreshness.Never
        : SilentFrom(source) is not { } from ? SourceFreshness.Learning
        : now > from ? SourceFreshness.Silent
        : SourceFreshness.Fresh;
}
