using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>Which deliveries, or entries of one, a definition is for.</summary>
public sealed class WebhookCondition
{
    /// <summary>Where to look.</summary>
    [Required, StringLength(400, MinimumLength = 1)]
    public string Path { get; set; } = "";

    /// <summary>One of these must stand there; none: anything but nothing.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<string> Values { get; set; } = [];
}
