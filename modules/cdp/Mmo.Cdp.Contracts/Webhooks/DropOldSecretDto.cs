using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Webhooks;

/// <summary>Ends the time in which two secrets are good.</summary>
public sealed class DropOldSecretDto : IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
