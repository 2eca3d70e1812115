namespace Mmo.Campaign.Reporting;

/// <summary>A withdrawal on its way to cdp, as it stands in an action row.</summary>
internal sealed record ConsentToWithdraw(long PartNo, string Purpose, string Address, DateTimeOffset At);
