using Mmo.Cdp.Sources;

namespace Mmo.Cdp.DataQuality;

/// <summary>A source with how it usually sends.</summary>
internal sealed class SourceQualityRow
{
    public Guid Id { get; init; }

    public int No { get; init; }

    public string Name { get; init; } = "";

    public SourceKind Kind { get; init; }

    public bool IsEnabled { get; init; }

    public DateTimeOffset? LastReceivedAt { get; init; }

    public TimeSpan? LongestGap { get; init; }

    public int ActiveDays { get; init; }
}
