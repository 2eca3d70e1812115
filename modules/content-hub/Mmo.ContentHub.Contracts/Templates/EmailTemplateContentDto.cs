using System.ComponentModel.DataAnnotations;

namespace Mmo.ContentHub.Templates;

/// <summary>What an e-mail template says.</summary>
public class EmailTemplateContentDto
{
    /// <summary>One line, with variables such as <c>{{person.name}}</c>.</summary>
    [Required, StringLength(500)]
    public string Subject { get; set; } = "";

    /// <summary>HTML with Handlebars.</summary>
    [Required, StringLength(200_000)]
    public string Html { get; set; } = "";

    /// <summary>Plain text with Handlebars; empty to have it made from the HTML.</summary>
    [StringLength(100_000)]
    public string? Text { get; set; }
}
