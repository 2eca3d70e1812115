using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Segments;

/// <summary>A group of people by a condition. What the workers find out about it stands in the lower half; people edit the upper.</summary>
[Audited]
internal sealed class Segment : IMultiTenant, IHasConcurrencyStamp
{
    public Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Condition JSON v1.</summary>
    public required string Condition { get; set; }

    public bool IsActive { get; set; }

    public string ConcurrencyStamp { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    [NotAudited]
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Rises with each new condition, so that a worker notices that it works on an old one.</summary>
    [NotAudited]
    public int ConditionVersion { get; set; } = 1;

    [NotAudited]
    public bool NeedsRebuild { get; set; } = true;

    [NotAudited]
    public string? LastError { get; set; }

    [NotAudited]
    public DateTimeOffset? LastErrorAt { get; set; }
}
