using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Quarantine;

/// <summary>Which refused events; all when nothing is said.</summary>
public sealed class QuarantineFilterDto
{
    /// <summary>Only of this source.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>Only with this reason.</summary>
    [StringLength(40)]
    public string? Reason { get; set; }

    /// <summary>Only where the event's name or type holds this.</summary>
    [StringLength(200)]
    public string? EventName { get; set; }

    /// <summary>Only those that came then or later.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>Only those that came before.</summary>
    public DateTimeOffset? To { get; set; }
}
