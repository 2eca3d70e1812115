namespace Mmo.Cdp.Webhooks;

/// <summary>What becomes of an entry of a delivery.</summary>
public enum WebhookEventKind
{
    /// <summary>Something that a person did.</summary>
    Track,

    /// <summary>What is known of a person.</summary>
    Identify,
}
