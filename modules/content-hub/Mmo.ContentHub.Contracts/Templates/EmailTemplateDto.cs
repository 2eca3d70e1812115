using Mmo.Application.Dtos;

namespace Mmo.ContentHub.Templates;

/// <summary>An e-mail template in a list.</summary>
public class EmailTemplateDto : EntityDto<Guid>
{
    /// <summary>The name, one of its kind in the tenant.</summary>
    public required string Name { get; init; }

    /// <summary>The subject of the draft, with its variables.</summary>
    public required string Subject { get; init; }

    /// <summary>The number of the newest published version; null when it was never published.</summary>
    public int? PublishedVersion { get; init; }

    /// <summary>True when the draft differs from the newest published version.</summary>
    public bool HasUnpublishedChanges { get; init; }

    /// <summary>When the draft was last saved.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
