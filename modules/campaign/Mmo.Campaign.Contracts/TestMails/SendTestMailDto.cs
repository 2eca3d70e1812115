using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Campaign.TestMails;

/// <summary>A test: a text as it is written, or a template as it was published last, to a few addresses.</summary>
public sealed class SendTestMailDto
{
    /// <summary>The template whose newest published version is sent; null: the text below.</summary>
    public Guid? TemplateId { get; set; }

    /// <summary>The subject, with its variables.</summary>
    [StringLength(500)]
    public string? Subject { get; set; }

    /// <summary>HTML with Handlebars.</summary>
    [StringLength(200_000)]
    public string? Html { get; set; }

    /// <summary>Plain text with Handlebars; empty to have it made from the HTML.</summary>
    [StringLength(100_000)]
    public string? Text { get; set; }

    /// <summary>The person it is filled for; null shows the variables' names instead of values.</summary>
    public Guid? ProfileId { get; set; }

    /// <summary>Whom it goes to, 1 to 5 addresses.</summary>
    [Required, Length(1, 5)]
    [PersonalData]
    public IReadOnlyList<string> Recipients { get; set; } = [];

    /// <summary>Makes the request happen once, however often it is sent.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
