namespace Mmo.BiReporting.Journeys;

/// <summary>A number of a journey, or of one of its message nodes; with a currency it is money.</summary>
internal sealed class FunnelRow
{
    public Guid JourneyId { get; init; }

    public string? NodeId { get; init; }

    public string Number { get; init; } = "";

    public string? Currency { get; init; }

    public long Items { get; init; }

    public long People { get; init; }

    public long AmountMinor { get; init; }
}
