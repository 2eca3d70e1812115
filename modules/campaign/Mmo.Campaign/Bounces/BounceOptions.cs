using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;

namespace Mmo.Campaign.Bounces;

/// <summary>Where mail that comes back is received, and how much of a stranger is borne.</summary>
internal sealed record BounceOptions(IPAddress Address, int Port, string HostName)
{
    public int MaxConnections { get; init; } = 50;

    public int MaxPerPeer { get; init; } = 10;

    /// <summary>Reports carry the message they are about; ours are far smaller.</summary>
    public int MaxMail { get; init; } = 1024 * 1024;

    public int MaxRecipients { get; init; } = 10;

    /// <summary>Commands that were wrong or led nowhere.</summary>
    public int MaxMistakes { get; init; } = 10;

    /// <summary>RFC 5321 §4.5.3.2.7 wants five minutes; a session that only waits is not worth a place.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMinutes(1);

    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What STARTTLS is offered with; null: it is not offered.</summary>
    public BounceCertificate? Certificate { get; init; }

    /// <summary>Null where no port is set: then nothing listens.</summary>
    public static BounceOptions? Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Campaign:Bounces");
        if (section["Port"] is not { Length: > 0 } port)
        {
            return null;
        }

        if (!int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > IPEndPoint.MaxPort)
        {
            throw new FormatException("Campaign:Bounces:Port must be a port, such as 25 or 2525.");
        }

        if (!IPAddress.TryParse(section["Address"] ?? "::", out var address))
        {
            throw new FormatException("Campaign:Bounces:Address must be an IP address of this machine.");
        }

        return new BounceOptions(address, number, section["HostName"] is { Length: > 0 } name ? name : Dns.GetHostName())
        {
            Certificate = section["Certificate"] is { Length: > 0 } file ? new BounceCertificate(file, section["CertificateKey"], section["CertificatePassword"]) : null,
        };
    }
}
