using Mmo.MultiTenancy;

namespace Mmo.ContentHub.Templates;

/// <summary>A version of a template, as it was published. The database forbids to change it.</summary>
internal sealed class PublishedEmailTemplate : IMultiTenant
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required Guid TemplateId { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Subject { get; init; }

    public required string Html { get; init; }

    public required string Text { get; init; }

    public required string[] Variables { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
