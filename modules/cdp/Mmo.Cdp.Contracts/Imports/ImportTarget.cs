namespace Mmo.Cdp.Imports;

/// <summary>What a column means.</summary>
public enum ImportTarget
{
    /// <summary>Nothing; it is left out.</summary>
    None,

    /// <summary>An identifier; the key is its type: <c>phone</c>, <c>wechat_unionid</c>, or one of the company's own.</summary>
    Identifier,

    /// <summary>An attribute of the person; the key is the attribute's.</summary>
    Attribute,

    /// <summary>A property of the order or event; the key is its name.</summary>
    Property,

    /// <summary>The name of the event.</summary>
    EventName,

    /// <summary>When it happened; of people: when this was known of them.</summary>
    Time,

    /// <summary>Whether the person agreed; the key is channel and purpose: <c>email:marketing</c>.</summary>
    Consent,
}
