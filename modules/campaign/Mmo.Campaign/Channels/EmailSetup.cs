using Mmo.Campaign.Bounces;
using Mmo.Campaign.Dkim;

namespace Mmo.Campaign.Channels;

/// <summary>How a tenant sends e-mail now.</summary>
/// <param name="Channel">The sender and the rules.</param>
/// <param name="Server">The mail server in use; null: the built-in mailbox.</param>
/// <param name="BaseUrl">Where links in messages lead.</param>
/// <param name="Signer">Signs what a mail server gets; null: the sender's domain has no key that is published.</param>
/// <param name="Verp">Makes return addresses; null: mail comes back to the sender.</param>
internal sealed record EmailSetup(EmailChannel Channel, MailServer? Server, Uri BaseUrl, DkimSigner? Signer = null, VerpSender? Verp = null)
{
    /// <summary>True when another server would take over.</summary>
    public bool HasSpare { get; init; }
}
