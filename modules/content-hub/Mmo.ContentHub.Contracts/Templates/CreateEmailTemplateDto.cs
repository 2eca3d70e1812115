using System.ComponentModel.DataAnnotations;

namespace Mmo.ContentHub.Templates;

/// <summary>A template to make.</summary>
public sealed class CreateEmailTemplateDto : EmailTemplateContentDto
{
    /// <summary>The name, one of its kind in the tenant.</summary>
    [Required, StringLength(100)]
    public string Name { get; set; } = "";
}
