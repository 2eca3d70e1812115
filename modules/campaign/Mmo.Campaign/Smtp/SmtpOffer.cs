using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// The first half of a transaction: MAIL, RCPT and DATA, until the server waits for the message or has said why not. Nothing of
/// the message is written here, so whatever goes wrong is certainly not sent.
/// </summary>
internal sealed class SmtpOffer(SmtpConnection connection, SmtpCommands commands)
{
    private readonly SmtpLink link = connection.Link;
    private readonly SmtpTimeouts timeouts = connection.Timeouts;
    private readonly bool pipelining = connection.Extensions.Pipelining;
    private SmtpStage stage = SmtpStage.MailFrom;
    private (SmtpStage Stage, SmtpReply Reply)? refusal;
    private bool heardReply;

    /// <summary>
    /// The server had closed the connection, or did so in its first answer: usual for a connection that was idle, and no
    /// reason to bother the message with it.
    /// </summary>
    public bool FoundConnectionClosed { get; private set; }

    /// <summary>Null when the server waits for the message.</summary>
    public async Task<SmtpOutcome?> RunAsync(CancellationToken cancellationToken)
    {
        // Until every answer is read, the next message would get the answers of this one.
        connection.IsBroken = true;
        var inOrder = commands.InOrder().ToList();
        connection.NeedsReset = true;
        try
        {
            var last = await AskAsync(inOrder, cancellationToken);
            var dataIsOpen = stage == SmtpStage.Data && last.IsIntermediate;
            connection.IsBroken = refusal is not null && dataIsOpen
                ? !await CloseEmptyDataAsync(cancellationToken)
                : last.ClosesConnection;
        }
        catch (SmtpLinkException e)
        {
            FoundConnectionClosed = !heardReply && e.Fault == SmtpLinkFault.Closed;
            if (refusal is null)
            {
                return new SmtpOutcome.Deferred(stage, null, e.Message) { Cause = e };
            }
        }

        // An answer that was read stands, even if the connection broke over the answers after it.
        return refusal is var (at, reply) ? SmtpVerdict.On(connection, at, reply) : null;
    }

    /// <summary>Stops at the first refusal, unless everything is asked already. Returns the last answer.</summary>
    private async Task<SmtpReply> AskAsync(List<SmtpCommand> inOrder, CancellationToken cancellationToken)
    {
        if (pipelining)
        {
            // RFC 2920 §3.1: all in one write, one round trip; DATA may be the last of a group.
            var group = string.Concat(inOrder.Select(command => command.Text + "\r\n"));
            await link.WriteAsync(Encoding.UTF8.GetBytes(group), timeouts.Command, cancellationToken);
        }

        SmtpReply? reply = null;
        foreach (var (at, text, expected, timeout) in inOrder)
        {
            stage = at;
            reply = pipelining
                ? await link.ReadReplyAsync(timeout, cancellationToken)
                : await link.AskAsync(text, timeout, cancellationToken);
            FoundConnectionClosed = reply.ClosesConnection && !heardReply;
            heardReply = true;
            refusal ??= reply.Code / 100 == expected ? null : (at, reply);
            if (reply.ClosesConnection || (refusal is not null && !pipelining))
            {
                break;
            }
        }

        return reply!;
    }

    /// <summary>
    /// RFC 2920 §3.1: DATA can be granted although the one recipient was refused; a lone dot then gets the dialogue back in step.
    /// If it was not the recipient that was refused, someone might get an empty message: leave instead. True when back in step.
    /// </summary>
    private async Task<bool> CloseEmptyDataAsync(CancellationToken cancellationToken)
    {
        if (refusal?.Stage != SmtpStage.RcptTo)
        {
            return false;
        }

        await link.WriteAsync(SmtpContent.FinalDot, timeouts.DataBlock, cancellationToken);
        var reply = await link.ReadReplyAsync(timeouts.DataFinal, cancellationToken);
        return !reply.ClosesConnection;
    }
}
