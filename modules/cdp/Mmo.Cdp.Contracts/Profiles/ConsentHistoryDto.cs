namespace Mmo.Cdp.Profiles;

/// <summary>One word on a consent.</summary>
/// <param name="IsGranted">Granted, or withdrawn.</param>
/// <param name="OccurredTime">When.</param>
/// <param name="SourceName">From which source.</param>
/// <param name="UserName">By whose hand, where it was by hand.</param>
/// <param name="Reason">Why, where somebody said so.</param>
public sealed record ConsentHistoryDto(bool IsGranted, DateTimeOffset OccurredTime, string? SourceName, string? UserName, string? Reason);
