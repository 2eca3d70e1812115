namespace Mmo.Cdp.Segments;

/// <summary>A segment as its list and its page read it.</summary>
internal sealed class SegmentRow
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string? Description { get; init; }

    public string Condition { get; init; } = "";

    public bool IsActive { get; init; }

    public long MemberCount { get; init; }

    public DateTimeOffset? AsOf { get; init; }

    public bool NeedsRebuild { get; init; }

    public string? LastError { get; init; }

    public DateTimeOffset? LastErrorAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    public string ConcurrencyStamp { get; init; } = "";
}
