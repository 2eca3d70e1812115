namespace Mmo.Cdp.Webhooks;

/// <summary>The hash of an HMAC.</summary>
public enum WebhookHash
{
    /// <summary>SHA-256.</summary>
    Sha256,

    /// <summary>SHA-1, for senders that have nothing newer.</summary>
    Sha1,

    /// <summary>SHA-512.</summary>
    Sha512,
}
