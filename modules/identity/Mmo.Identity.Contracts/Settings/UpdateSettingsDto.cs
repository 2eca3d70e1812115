using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.Settings;

/// <summary>Changed settings of one module.</summary>
public sealed class UpdateSettingsDto : IHasConcurrencyStamp
{
    /// <summary>The module's name.</summary>
    [Required, StringLength(64)]
    public string Group { get; set; } = "";

    /// <summary>New values by name; null goes back to the default, what is not named stays.</summary>
    [Required, MaxLength(200)]
    public Dictionary<string, string?> Values { get; set; } = [];

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
