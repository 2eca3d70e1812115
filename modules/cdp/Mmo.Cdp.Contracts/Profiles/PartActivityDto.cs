namespace Mmo.Cdp.Profiles;

/// <summary>When a part was active, and by which sources.</summary>
public sealed class PartActivityDto
{
    /// <summary>Days with events, in the company's time zone, newest first.</summary>
    public IReadOnlyList<PartActivityDayDto> Days { get; init; } = [];

    /// <summary>Sources with events, the busiest first.</summary>
    public IReadOnlyList<PartActivitySourceDto> Sources { get; init; } = [];
}
