using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.ContentHub.Templates;

/// <summary>Which templates to list.</summary>
public sealed class GetEmailTemplatesInput : PagedAndSortedResultRequestDto
{
    /// <summary>A part of the name or the subject.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>True for those that were published only: the ones that can be sent.</summary>
    public bool? IsPublished { get; set; }
}
