using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Mmo.Campaign.Smtp;

/// <summary>A mail server that takes our messages, and how to speak with it.</summary>
internal sealed record SmtpServer
{
    public required string Host { get; init; }

    public required int Port { get; init; }

    public SmtpSecurity Security { get; init; } = SmtpSecurity.Required;

    public SmtpCredentials? Credentials { get; init; }

    /// <summary>Our name in EHLO. Null says our own IP address, which RFC 5321 §4.1.4 wants from a host without a name.</summary>
    public string? ClientName { get; init; }

    /// <summary>Certificates to trust in place of the system's, for a server with a private authority.</summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    /// <summary>
    /// Asked about each address after the name look-up, so that a name cannot lead to an address that is not allowed.
    /// </summary>
    public Func<IPAddress, bool> MayConnectTo { get; init; } = static _ => true;

    public int MaxConnections { get; init; } = 4;

    /// <summary>Servers limit this and answer 421 beyond; leaving first is more polite and costs nothing.</summary>
    public int MaxMessagesPerConnection { get; init; } = 100;

    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public SmtpTimeouts Timeouts { get; init; } = new();

    /// <summary>Throws <see cref="SmtpSettingsException"/> when these settings cannot work or would be unsafe.</summary>
    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Host) || (Uri.CheckHostName(Host) == UriHostNameType.Unknown && !IPAddress.TryParse(Host, out _)))
        {
            throw new SmtpSettingsException(SmtpSettingsFault.Host, "The mail server's host must be a host name or an IP address.");
        }

        if (Port is < 1 or > 65535)
        {
            throw new SmtpSettingsException(SmtpSettingsFault.Port, "The mail server's port must lie between 1 and 65535.");
        }

        if (MaxConnections < 1 || MaxMessagesPerConnection < 1 || IdleTimeout <= TimeSpan.Zero)
        {
            throw new SmtpSettingsException(SmtpSettingsFault.Connections, "A mail server needs at least one connection, one message on it, and some idle time.");
        }

        if (ClientName is not null && ClientName.Any(c => c is <= ' ' or > '~'))
        {
            throw new SmtpSettingsException(SmtpSettingsFault.ClientName, "Our name for the mail server must be a host name without spaces.");
        }

        if (Credentials is not null && Security == SmtpSecurity.Opportunistic)
        {
            // Opportunistic encryption can be removed by anyone on the way, and the password would then travel in the clear.
            throw new SmtpSettingsException(SmtpSettingsFault.Unprotected, "A password needs protection: choose required STARTTLS or implicit TLS for this mail server.");
        }
    }
}
