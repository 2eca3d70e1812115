using Mmo.Campaign.Channels;

namespace Mmo.Campaign.Messages;

/// <summary>Hands messages over: to a mail server, or to the built-in mailbox.</summary>
internal interface IMailTransport
{
    /// <summary>How many may be under way at once; so many can become uncertain when the host dies.</summary>
    int Parallelism { get; }

    /// <summary>True when a host may die so that nobody knows whether a message arrived.</summary>
    bool LeavesDoubt { get; }

    /// <param name="setup">The sender.</param>
    /// <param name="email">The message.</param>
    /// <param name="begin">Asks for the last time, and commits "sending" where doubt may be left; false withdraws the message. Called at most once, before the first byte of the message.</param>
    /// <param name="cancellationToken">Ends the attempt; what was begun is still finished if it can be.</param>
    Task<TransportResult> SendAsync(EmailSetup setup, OutgoingEmail email, Func<Task<bool>> begin, CancellationToken cancellationToken);
}
