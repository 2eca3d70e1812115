namespace Mmo.BiReporting.Journeys;

/// <summary>The people of an arm; with a currency their money.</summary>
internal sealed class ArmRow
{
    /// <summary>Null for everybody who entered.</summary>
    public string? NodeId { get; init; }

    public string? Arm { get; init; }

    public string? Currency { get; init; }

    public long People { get; init; }

    public long Converted { get; init; }

    public long AmountMinor { get; init; }
}
