using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Enrolments;

/// <summary>People who failed at a step, or are stuck there, about whom somebody decided.</summary>
public sealed class ResolveFailedDto
{
    /// <summary>The journey.</summary>
    [Required]
    public Guid? JourneyId { get; set; }

    /// <summary>The node where they failed.</summary>
    [Required, StringLength(40)]
    public string NodeId { get; set; } = "";

    /// <summary>The chosen enrolments; null for everybody who failed there, at most 5,000 a call.</summary>
    [Length(1, 500)]
    public IReadOnlyList<Guid>? EnrolmentIds { get; set; }

    /// <summary>Only those with this reason: <c>render-error</c>.</summary>
    [StringLength(40)]
    public string? Reason { get; set; }

    /// <summary>Makes the request happen once, however often it is sent.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
