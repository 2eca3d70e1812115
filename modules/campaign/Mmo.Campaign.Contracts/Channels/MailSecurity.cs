namespace Mmo.Campaign.Channels;

/// <summary>How the connection to a mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>STARTTLS with a checked certificate, or nothing is sent; usually port 587.</summary>
    StartTls = 0,

    /// <summary>TLS from the first byte; usually port 465.</summary>
    Tls = 1,

    /// <summary>STARTTLS when it is offered; no password can be used.</summary>
    Opportunistic = 2,

    /// <summary>Plain text; for a relay on the same machine or in a closed network.</summary>
    None = 3,
}
