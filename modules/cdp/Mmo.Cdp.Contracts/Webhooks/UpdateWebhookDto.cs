using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Webhooks;

/// <summary>How deliveries are signed from now on.</summary>
public sealed class UpdateWebhookDto : IHasConcurrencyStamp
{
    /// <summary>The scheme and its settings.</summary>
    [Required]
    public WebhookSignature Signature { get; set; } = new();

    /// <summary>A new secret; null keeps the one there is.</summary>
    [StringLength(500, MinimumLength = 1)]
    public string? Secret { get; set; }

    /// <summary>With a new secret: the one before stays good beside it, until it is dropped.</summary>
    public bool KeepsOldSecret { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
