using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.ContentHub.Templates;

/// <summary>A draft to save.</summary>
public sealed class UpdateEmailTemplateDto : EmailTemplateContentDto, IHasConcurrencyStamp
{
    /// <summary>The name, one of its kind in the tenant.</summary>
    [Required, StringLength(100)]
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    [Required, StringLength(64)]
    public string ConcurrencyStamp { get; set; } = "";
}
