using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Mmo.Campaign.Network;
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
    internal bool MayConnectTo(IPAddress address) => Addresses.KindOf(address) switch
    {
        AddressKind.Forbidden => false,
        AddressKind.Private => _privateAllowed,
        _ => true,
    };
}
