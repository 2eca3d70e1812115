using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>A value of a delivery under a name of ours.</summary>
public sealed class WebhookField
{
    /// <summary>The name of the property or attribute; of an identifier its type.</summary>
    [Required, StringLength(100, MinimumLength = 1)]
    public string Name { get; set; } = "";

    /// <summary>Where the value stands.</summary>
    [Required, StringLength(400, MinimumLength = 1)]
    public string Path { get; set; } = "";
}
