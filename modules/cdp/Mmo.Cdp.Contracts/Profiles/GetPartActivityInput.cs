using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Profiles;

/// <summary>Whose activity.</summary>
public sealed class GetPartActivityInput
{
    /// <summary>The part, as the profile shows it.</summary>
    [Required]
    public long? PartNo { get; set; }
}
