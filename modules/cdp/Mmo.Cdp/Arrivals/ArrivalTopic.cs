namespace Mmo.Cdp.Arrivals;

/// <summary>What open pages listen to: events came, or were refused.</summary>
internal static class ArrivalTopic
{
    public const string Name = "cdp.arrival";
}
