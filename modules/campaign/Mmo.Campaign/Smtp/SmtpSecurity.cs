namespace Mmo.Campaign.Smtp;

/// <summary>How the connection to a mail server is protected.</summary>
internal enum SmtpSecurity
{
    /// <summary>Plain text; for a relay on the same machine or in a closed network.</summary>
    None,

    /// <summary>
    /// STARTTLS when it is offered, plain text otherwise. Any certificate will do: whoever could present a forged one could
    /// as well have removed the offer (RFC 7435), so this protects from listening, not from tampering.
    /// </summary>
    Opportunistic,

    /// <summary>STARTTLS with a checked certificate, or nothing is sent (RFC 3207).</summary>
    Required,

    /// <summary>TLS from the first byte with a checked certificate, usually port 465 (RFC 8314 §3.3).</summary>
    Implicit,
}
