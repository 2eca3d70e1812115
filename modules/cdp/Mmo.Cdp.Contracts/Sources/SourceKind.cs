namespace Mmo.Cdp.Sources;

/// <summary>Where a source's events come from; it decides what they may claim.</summary>
public enum SourceKind
{
    /// <summary>A web page: its write key is public, so by default it neither grants consents nor counts orders.</summary>
    Browser,

    /// <summary>A server or a mini program's back end: its write key is secret.</summary>
    Server,

    /// <summary>Another system that posts JSON of its own form, which a mapping makes events of; trusted as a server is.</summary>
    Webhook,

    /// <summary>The platform's own modules; one for each tenant, never edited.</summary>
    Internal,
}
