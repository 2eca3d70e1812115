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
    [NotAudited(IsSilent = true)]
    public string? Draft { get; set; }

    /// <summary>Who drew on it last. It is saved with every stroke; the audit log tells when somebody begins, takes over, and gives it up.</summary>
    public string? DraftBy { get; set; }

    /// <summary>The id of that user or API key.</summary>
    [NotAudited(IsSilent = true)]
    public Guid? DraftById { get; set; }

    /// <summary>Since when it is paused.</summary>
    [NotAudited(IsSilent = true)]
    public DateTimeOffset? PausedAt { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public string? PublishedBy { get; set; }

    [NotAudited(IsSilent = true)]
    public string? LastError { get; set; }

    [NotAudited(IsSilent = true)]
    public DateTimeOffset? LastErrorAt { get; set; }

    [NotAudited(IsSilent = true)]
    public string? LastErrorNodeId { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    [NotAudited(IsSilent = true)]
    public required DateTimeOffset UpdatedAt { get; set; }

    public string ConcurrencyStamp { get; private set; } = "";
}
