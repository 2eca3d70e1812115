namespace Mmo.Campaign.Smtp;

/// <summary>
/// The second half of a transaction: the message and its final dot. The whole client exists for the border between
/// <see cref="RunAsync"/> and <see cref="EndAsync"/>: what goes wrong before it is certainly not sent, what goes wrong behind it is
/// uncertain.
/// </summary>
internal sealed class SmtpHandOver(SmtpConnection connection, SmtpContent content)
{
    private const int BlockSize = 64 * 1024;

    private readonly SmtpLink link = connection.Link;
    private readonly SmtpTimeouts timeouts = connection.Timeouts;

    public async Task<SmtpOutcome> RunAsync(SmtpCommitPoint commit, CancellationToken cancellationToken)
    {
        // Until the dot is answered the server waits for data, and no command could be understood.
        connection.IsBroken = true;
        if (!await commit(cancellationToken))
        {
            return NotSent("The message was withdrawn before it was handed over.");
        }

        try
        {
            for (var rest = content.Wire; !rest.IsEmpty; rest = rest[Math.Min(BlockSize, rest.Length)..])
            {
                await link.WriteAsync(rest[..Math.Min(BlockSize, rest.Length)], timeouts.DataBlock, cancellationToken);
            }
        }
        catch (SmtpLinkException e)
        {
            return NotSent(e.Message, e);
        }

        return cancellationToken.IsCancellationRequested
            ? NotSent("The send was cancelled.")
            : await EndAsync(cancellationToken);
    }

    private static SmtpOutcome.Deferred NotSent(string reason, Exception? cause = null) => new(SmtpStage.Content, null, reason) { Cause = cause };

    /// <summary>
    /// The final dot goes out by itself: had it shared a write with the message, a failed write would always be uncertain. From
    /// here on no exception leaves, and a cancellation only shortens the wait for the answer.
    /// </summary>
    private async Task<SmtpOutcome> EndAsync(CancellationToken cancellationToken)
    {
        try
        {
            await link.WriteAsync(SmtpContent.FinalDot, timeouts.DataBlock, CancellationToken.None);
            using var patience = new CancellationTokenSource();
            await using var hurry = cancellationToken.Register(() => patience.CancelAfter(timeouts.DataFinalWhenCancelled));
            var reply = await link.ReadReplyAsync(timeouts.DataFinal, patience.Token);
            connection.IsBroken = reply.ClosesConnection;
            connection.NeedsReset = false;
            return reply switch
            {
                { IsSuccess: true } => new SmtpOutcome.Accepted(reply),
                { IsIntermediate: true } => Senseless(reply),
                _ => SmtpVerdict.On(connection, SmtpStage.EndOfData, reply),
            };
        }
        catch (Exception e)
        {
            return new SmtpOutcome.Uncertain(SmtpStage.EndOfData, e.Message) { Cause = e };
        }
    }

    private SmtpOutcome.Uncertain Senseless(SmtpReply reply)
    {
        connection.IsBroken = true;
        return new SmtpOutcome.Uncertain(SmtpStage.EndOfData, $"The mail server answered the message with {reply.Code}, which has no meaning there.");
    }
}
