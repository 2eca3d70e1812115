using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Webhooks;

/// <summary>A new key in place of the one that was read.</summary>
public sealed class CreateWebhookKeyDto
{
    /// <summary>The stamp of the key that it replaces; null when there was none.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
