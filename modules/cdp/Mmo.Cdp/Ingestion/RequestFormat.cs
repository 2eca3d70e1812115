namespace Mmo.Cdp.Ingestion;

/// <summary>Whose form the events of a request have; in lower case it stands in the envelope of a quarantined one.</summary>
internal enum RequestFormat
{
    /// <summary>Segment's, which is ours.</summary>
    Segment,

    /// <summary>That of 神策 (Sensors Analytics).</summary>
    Sensors,

    /// <summary>That of another system, which its source's mapping reads: the whole of a delivery.</summary>
    Webhook,
}
