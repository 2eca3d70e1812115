using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.ContentHub.Templates;

/// <summary>A template's draft.</summary>
[Audited]
internal sealed class EmailTemplate : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; set; }

    public required string Subject { get; set; }

    [NotAudited]
    public required string Html { get; set; }

    [NotAudited]
    public required string Text { get; set; }

    public int? PublishedVersion { get; set; }

    public string ConcurrencyStamp { get; set; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; set; }
}
