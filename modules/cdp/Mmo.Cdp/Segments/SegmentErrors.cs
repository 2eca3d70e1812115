using Npgsql;

namespace Mmo.Cdp.Segments;

/// <summary>
/// Why a segment could not be worked out, as <c>code|detail</c>: stored by a worker, told in the language of who asks. The database's own words
/// stay out, since they may quote a value.
/// </summary>
internal static class SegmentErrors
{
    public const string Broken = "Cdp:SegmentConditionBroken";

    private const string TooSlow = "Cdp:SegmentTooSlow";
    private const string Failed = "Cdp:SegmentFailed";

    public static string Of(PostgresException exception) =>
        exception.SqlState == PostgresErrorCodes.QueryCanceled ? TooSlow : $"{Failed}|{exception.SqlState}";
}
