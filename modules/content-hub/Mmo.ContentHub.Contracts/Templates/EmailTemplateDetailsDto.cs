using Mmo.Application.Dtos;

namespace Mmo.ContentHub.Templates;

/// <summary>An e-mail template with its draft.</summary>
public sealed class EmailTemplateDetailsDto : EmailTemplateDto, IHasConcurrencyStamp
{
    /// <summary>The HTML with Handlebars.</summary>
    public required string Html { get; init; }

    /// <summary>The plain text with Handlebars; empty to have it made from the HTML.</summary>
    public required string Text { get; init; }

    /// <inheritdoc/>
    public required string ConcurrencyStamp { get; init; }
}
