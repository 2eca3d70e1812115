using Mmo.Application.Dtos;

namespace Mmo.Cdp.Segments;

/// <summary>A segment.</summary>
public class SegmentDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The condition as one sentence, in the language of the request; null where it can no longer be read.</summary>
    public string? Sentence { get; init; }

    /// <summary>False: the members stay as they are.</summary>
    public bool IsActive { get; init; }

    /// <summary>How many people are in it, whoever asks.</summary>
    public long MemberCount { get; init; }

    /// <summary>The moment for which the members are right; null while they are worked out for the first time.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>True while the members are worked out from scratch.</summary>
    public bool IsRebuilding { get; init; }

    /// <summary>Why the last evaluation failed; null when it went well.</summary>
    public string? LastError { get; init; }

    /// <summary>When it failed.</summary>
    public DateTimeOffset? LastErrorTime { get; init; }

    /// <summary>When the segment was made.</summary>
    public DateTimeOffset CreationTime { get; init; }

    /// <summary>When somebody last changed it.</summary>
    public DateTimeOffset LastModificationTime { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
