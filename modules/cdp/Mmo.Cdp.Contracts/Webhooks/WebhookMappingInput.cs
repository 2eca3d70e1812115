using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>What becomes of deliveries.</summary>
public class WebhookMappingInput
{
    /// <summary>The events; each that fits a delivery is made of it.</summary>
    [Required, MaxLength(20)]
    public IReadOnlyList<WebhookEventDefinition> Events { get; set; } = [];

    /// <summary>A delivery that no definition fits is let go; else it is kept in the quarantine.</summary>
    public bool IgnoresOthers { get; set; }
}
