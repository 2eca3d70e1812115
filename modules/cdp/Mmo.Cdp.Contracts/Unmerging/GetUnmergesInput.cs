using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>Whose un-merges.</summary>
public sealed class GetUnmergesInput
{
    /// <summary>The profile.</summary>
    [Required]
    public Guid? ProfileId { get; set; }
}
