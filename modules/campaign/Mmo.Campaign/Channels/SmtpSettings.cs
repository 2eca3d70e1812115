using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Mmo.Campaign.Smtp;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Channels;

/// <summary>Turns a stored mail server into what the SMTP client wants.</summary>
internal sealed class SmtpSettings(IDataProtectionProvider protection, IConfiguration configuration) : ISingletonDependency
{
    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Campaign.MailServer");

    // A relay in the own network is the rule; who lets strangers administer tenants switches it off.
    private readonly bool _privateAllowed = configuration["Campaign:MailServers:AllowPrivateNetworks"] != "false";

    public string Protect(string password) => _protector.Protect(password);

    public SmtpServer Of(MailServer server, string? newPassword = null)
    {
        var password = newPassword ?? (server.ProtectedPassword is { } stored ? _protector.Unprotect(stored) : null);
        return new SmtpServer
        {
            Host = server.Host,
            Port = server.Port,
            Security = server.Security switch
            {
                MailSecurity.StartTls => SmtpSecurity.Required,
                MailSecurity.Tls => SmtpSecurity.Implicit,
                MailSecurity.Opportunistic => SmtpSecurity.Opportunistic,
                _ => SmtpSecurity.None,
            },
            Credentials = string.IsNullOrEmpty(server.UserName) ? null : new SmtpCredentials(server.UserName, password ?? ""),
            MaxConnections = server.MaxConnections,
            MayConnectTo = MayConnectTo,
        };
    }

    /// <summary>Never addresses that no mail server has but a cloud's own services do (169.254.169.254).</summary>
    internal bool MayConnectTo(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.Equals(IPAddress.Any) || plain.Equals(IPAddress.IPv6Any) || plain.IsIPv6LinkLocal || plain.IsIPv6Multicast)
        {
            return false;
        }

        if (plain.AddressFamily != AddressFamily.InterNetwork)
        {
            return _privateAllowed || !(IPAddress.IsLoopback(plain) || plain.IsIPv6UniqueLocal || plain.IsIPv6SiteLocal);
        }

        var octets = plain.GetAddressBytes();
        return octets switch
        {
            [0, ..] or [169, 254, ..] or [>= 224, ..] => false,
            [127, ..] or [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..] or [100, >= 64 and <= 127, ..] => _privateAllowed,
            _ => true,
        };
    }
}
