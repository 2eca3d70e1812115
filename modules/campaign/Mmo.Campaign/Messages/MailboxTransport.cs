using Mmo.Campaign.Channels;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Messages;

/// <summary>
/// The built-in mailbox: nothing leaves the machine. The mail is stored in the transaction that settles the message, so there is no moment at
/// which nobody knows whether it arrived.
/// </summary>
internal sealed class MailboxTransport : IMailTransport, ISingletonDependency
{
    /// <summary>While nobody said who the sender is.</summary>
    public const string DefaultSender = "noreply@localhost";

    public int Parallelism => 500;

    public bool LeavesDoubt => false;

    public async Task<TransportResult> SendAsync(EmailSetup setup, OutgoingEmail email, Func<Task<bool>> begin, CancellationToken cancellationToken) =>
        await begin()
            ? new TransportResult(TransportOutcome.Accepted) { Server = "mailbox", KeepMail = true }
            : new TransportResult(TransportOutcome.Withdrawn) { Server = "mailbox" };
}
