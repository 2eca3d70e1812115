using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.AuditEntries;

/// <summary>Which audit entries to list; always newest first.</summary>
public sealed class GetAuditEntriesInput : KeysetResultRequestDto
{
    /// <summary>Only what this user did.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Only changes of this kind of thing.</summary>
    [StringLength(64)]
    public string? EntityType { get; set; }

    /// <summary>Only changes of this thing.</summary>
    [StringLength(128)]
    public string? EntityId { get; set; }

    /// <summary>Only from this time on.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>Only before this time.</summary>
    public DateTimeOffset? To { get; set; }
}
