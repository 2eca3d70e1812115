using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Webhooks;

/// <summary>A mapping to set.</summary>
public sealed class UpdateWebhookMappingDto : WebhookMappingInput, IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
