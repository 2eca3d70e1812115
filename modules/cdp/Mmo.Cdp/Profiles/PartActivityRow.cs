namespace Mmo.Cdp.Profiles;

/// <summary>The events of a day, or of a source.</summary>
internal sealed class PartActivityRow
{
    public DateOnly? Day { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public Guid? SourceId { get; init; }

    public string? SourceName { get; init; }

    public long Count { get; init; }
}
