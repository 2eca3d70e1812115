using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Arrivals;

/// <summary>Which of the newest events.</summary>
public sealed class GetArrivalsInput
{
    /// <summary>Only of this source.</summary>
    public Guid? SourceId { get; set; }

    /// <summary>Only where the event's name or type holds this.</summary>
    [StringLength(200)]
    public string? EventName { get; set; }

    /// <summary>Only those that ended so.</summary>
    public ArrivalOutcome? Outcome { get; set; }

    /// <summary>The cursor of the last answer.</summary>
    [StringLength(200)]
    public string? After { get; set; }
}
