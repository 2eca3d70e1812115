namespace Mmo.Campaign.Smtp;

/// <summary>One message over one connection (RFC 5321 §3.3): offer it, then hand it over.</summary>
internal sealed class SmtpTransaction(SmtpConnection connection, SmtpEnvelope envelope, SmtpContent content)
{
    /// <inheritdoc cref="SmtpOffer.FoundConnectionClosed"/>
    public bool FoundConnectionClosed { get; private set; }

    public async Task<SmtpOutcome> RunAsync(SmtpCommitPoint commit, CancellationToken cancellationToken)
    {
        var commands = new SmtpCommands(connection, envelope, content);
        if (commands.CertainRefusal() is { } refusal)
        {
            return new SmtpOutcome.Refused(SmtpStage.MailFrom, refusal);
        }

        connection.Transactions++;
        var offer = new SmtpOffer(connection, commands);
        var settled = await offer.RunAsync(cancellationToken);
        FoundConnectionClosed = offer.FoundConnectionClosed;
        return settled ?? await new SmtpHandOver(connection, content).RunAsync(commit, cancellationToken);
    }
}
