using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>A mapping to try on a delivery; nothing is stored.</summary>
public sealed class WebhookTrialInput
{
    /// <summary>The mapping.</summary>
    [Required]
    public WebhookMappingInput Mapping { get; set; } = new();

    /// <summary>A delivery as text, where <see cref="DeliveryId"/> names none.</summary>
    [StringLength(512 * 1024)]
    public string? Sample { get; set; }

    /// <summary>Headers of the sample.</summary>
    [MaxLength(40)]
    public IReadOnlyDictionary<string, string>? Headers { get; set; }

    /// <summary>A delivery that is kept in the quarantine.</summary>
    public Guid? DeliveryId { get; set; }
}
