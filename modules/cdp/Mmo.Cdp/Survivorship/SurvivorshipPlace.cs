namespace Mmo.Cdp.Survivorship;

/// <summary>How far an operation is: the last profile that it looked at.</summary>
internal sealed record SurvivorshipPlace(long ProfileId);
