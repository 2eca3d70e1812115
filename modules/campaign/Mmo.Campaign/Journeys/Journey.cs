using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Journeys;

[Audited]
internal sealed class Journey : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; set; }

    public JourneyStatus Status { get; set; }

    public int? CurrentVersion { get; set; }

    /// <summary>The drawing as JSON; null when everything is published.</summary>
    [NotAudited]
    public string? Draft { get; set; }

    /// <summary>Since when it is paused.</summary>
    [NotAudited]
    public DateTimeOffset? PausedAt { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? PublishedBy { get; set; }

    [NotAudited]
    public string? LastError { get; set; }

    [NotAudited]
    public DateTimeOffset? LastErrorAt { get; set; }

    [NotAudited]
    public string? LastErrorNodeId { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    [NotAudited]
    public required DateTimeOffset UpdatedAt { get; set; }

    public string ConcurrencyStamp { get; private set; } = "";
}
