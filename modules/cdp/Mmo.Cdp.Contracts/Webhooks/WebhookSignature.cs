using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Webhooks;

/// <summary>How the deliveries of a source are signed.</summary>
public sealed class WebhookSignature
{
    /// <summary>The scheme.</summary>
    [Required]
    public WebhookScheme Scheme { get; set; }

    /// <summary>The header with the signature; of HMAC and timed headers.</summary>
    [StringLength(100), RegularExpression("^[A-Za-z0-9_-]*$")]
    public string? Header { get; set; }

    /// <summary>The hash; of HMAC, SHA-256 where nothing is said.</summary>
    public WebhookHash? Hash { get; set; }

    /// <summary>How the signature is written; of HMAC, as hexadecimal digits where nothing is said.</summary>
    public WebhookEncoding? Encoding { get; set; }

    /// <summary>What stands before the signature in its header: <c>sha256=</c>.</summary>
    [StringLength(40)]
    public string? Prefix { get; set; }

    /// <summary>The header with the time that is signed along; null where the body alone is signed.</summary>
    [StringLength(100), RegularExpression("^[A-Za-z0-9_-]*$")]
    public string? TimeHeader { get; set; }

    /// <summary>What stands between the time and the body in the signed text.</summary>
    [StringLength(10)]
    public string? Separator { get; set; }

    /// <summary>How far the signed time may be from ours, in seconds; 300 where nothing is said.</summary>
    [Range(10, 86_400)]
    public int? ToleranceSeconds { get; set; }
}
