using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>
/// Events of one part that belong to somebody else, as when two people use one phone number, or a number was given to another. The identifier stays
/// with the part, and so do its consents.
/// </summary>
public sealed class PartPieceInput
{
    /// <summary>The part, as the profile shows it; it stands in another group.</summary>
    [Required]
    public long? PartNo { get; set; }

    /// <summary>Events that happened at this time or later; null for all from the first on.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>Events that happened before this time; null for all to the last.</summary>
    public DateTimeOffset? To { get; set; }

    /// <summary>Events of these sources only; empty for all.</summary>
    [MaxLength(100)]
    public IReadOnlyList<Guid> SourceIds { get; set; } = [];
}
