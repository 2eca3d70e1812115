namespace Mmo.Cdp.Webhooks;

/// <summary>How a signature is written in its header.</summary>
public enum WebhookEncoding
{
    /// <summary>Hexadecimal, in small or capital letters.</summary>
    Hex,

    /// <summary>Base64.</summary>
    Base64,
}
