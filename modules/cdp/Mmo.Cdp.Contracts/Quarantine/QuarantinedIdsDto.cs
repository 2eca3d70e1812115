using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Quarantine;

/// <summary>Chosen refused events.</summary>
public sealed class QuarantinedIdsDto
{
    /// <summary>Their keys.</summary>
    [Required, MinLength(1), MaxLength(200)]
    public IReadOnlyList<Guid> Ids { get; set; } = [];
}
