namespace Mmo.Cdp.Webhooks;

/// <summary>How a delivery proves who sent it.</summary>
public enum WebhookScheme
{
    /// <summary>It does not: whoever knows the address may send.</summary>
    None,

    /// <summary>Standard Webhooks: <c>webhook-id</c>, <c>webhook-timestamp</c> and <c>webhook-signature</c>.</summary>
    StandardWebhooks,

    /// <summary>A header with the HMAC of the body, or of a time in another header and the body: Shopify, GitHub and most others.</summary>
    Hmac,

    /// <summary>A header <c>t=seconds,v1=hex</c> with the HMAC of <c>seconds.body</c>: Stripe, and this platform's own webhook steps.</summary>
    TimedHeader,
}
