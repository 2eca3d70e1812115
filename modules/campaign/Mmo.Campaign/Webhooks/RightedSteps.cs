namespace Mmo.Campaign.Webhooks;

/// <summary>Failed steps of one node that turned out well when their calls were made again.</summary>
internal sealed class RightedSteps
{
    public Guid JourneyId { get; init; }

    public int Version { get; init; }

    public string NodeId { get; init; } = "";

    public int People { get; init; }
}
