using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Channels;

/// <summary>A changed mail server.</summary>
public sealed class UpdateMailServerDto : SaveMailServerDto, IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
