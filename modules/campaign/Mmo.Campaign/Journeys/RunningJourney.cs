namespace Mmo.Campaign.Journeys;

/// <summary>A journey that is running or paused, with every version that somebody is in.</summary>
internal sealed record RunningJourney(
    Guid Id, JourneyStatus Status, int CurrentVersion, string? LastErrorNodeId, IReadOnlyDictionary<int, JourneyPlan> Versions)
{
    public JourneyPlan Current => Versions[CurrentVersion];
}
