using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Bounces;

/// <summary>Makes the return address of each message of a tenant.</summary>
internal sealed class VerpSender(Guid tenantId, byte[] key, string domain)
{
    public SmtpAddress AddressOf(Guid messageId) => SmtpAddress.Parse($"{new VerpAddress(tenantId, messageId).LocalPart(key)}@{domain}");
}
