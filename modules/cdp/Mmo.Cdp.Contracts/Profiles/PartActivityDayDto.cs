namespace Mmo.Cdp.Profiles;

/// <summary>A day on which a part was active.</summary>
/// <param name="Day">The day, in the company's time zone.</param>
/// <param name="Count">How many events.</param>
/// <param name="EndTime">When it ends.</param>
public sealed record PartActivityDayDto(DateOnly Day, long Count, DateTimeOffset EndTime);
