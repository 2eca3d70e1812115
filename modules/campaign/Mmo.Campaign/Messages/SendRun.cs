using System.Collections.Concurrent;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Telemetry;

namespace Mmo.Campaign.Messages;

/// <summary>One run of the pump: its transport, and whether the mail server is in trouble.</summary>
internal sealed class SendRun(EmailSetup setup, IMailTransport transport, SendLedger ledger, TimeProvider clock)
{
    public static readonly TimeSpan TroublePause = TimeSpan.FromSeconds(15);

    // Greylisting wants some minutes, a full mailbox some hours.
    private static readonly TimeSpan[] Backoff =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    public EmailSetup Setup { get; } = setup;

    public SendLedger Ledger { get; } = ledger;

    /// <summary>What is wrong with the mail server; the rest of the run leaves it alone.</summary>
    public string? Trouble { get; private set; }

    public bool HasSent { get; private set; }

    public async Task SendAsync(IReadOnlyList<OutgoingEmail> emails, CancellationToken cancellationToken)
    {
        // Those that wait for their place come last, and keep nobody else waiting.
        var waiting = new ConcurrentQueue<OutgoingEmail>(emails.OrderBy(e => e.NotBefore ?? DateTimeOffset.MinValue));
        await Task.WhenAll(Enumerable.Range(0, transport.Parallelism).Select(_ => Task.Run(() => SendInTurnAsync(waiting, cancellationToken), CancellationToken.None)));
    }

    /// <summary>
    /// One after the other. A message is prepared and announced to the server while the outcome of the one before is being committed, but its
    /// first byte waits for that: the two commits are one, and never more than one message a connection can come to doubt.
    /// </summary>
    private async Task SendInTurnAsync(ConcurrentQueue<OutgoingEmail> waiting, CancellationToken cancellationToken)
    {
        var settled = Task.CompletedTask;

        // Not cancelled from outside: a message that is under way is settled before the host stops.
        while (!cancellationToken.IsCancellationRequested && waiting.TryDequeue(out var email))
        {
            var outcome = await SendOneAsync(email, settled, cancellationToken);
            await settled;
            settled = Ledger.SettleAsync(outcome);
        }

        await settled;
    }

    private async Task<Settlement> SendOneAsync(OutgoingEmail email, Task settledBefore, CancellationToken cancellationToken)
    {
        if (Trouble is { } trouble)
        {
            return BackToQueue(email, trouble);
        }

        if (email.NotBefore - clock.GetUtcNow() is { } wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var result = await transport.SendAsync(Setup, email, BeginAsync, cancellationToken);
        CampaignTelemetry.Attempted(result.Outcome);
        if (result.Outcome == TransportOutcome.ServerTrouble)
        {
            Trouble = result.Answer ?? "";
        }

        HasSent |= result.Outcome == TransportOutcome.Accepted;
        return SettlementOf(email, result);

        async Task<bool> BeginAsync()
        {
            var began = Ledger.BeginAsync(email.Message, transport.LeavesDoubt);
            await settledBefore;
            return await began;
        }
    }

    private Settlement SettlementOf(OutgoingEmail email, TransportResult result)
    {
        var message = email.Message;
        return result.Outcome switch
        {
            TransportOutcome.Accepted => new Settlement(message, MessageState.Accepted)
            {
                Attempt = Attempt("accepted"), Mail = result.KeepMail ? email : null,
            },
            TransportOutcome.Bounced => new Settlement(message, MessageState.Rejected, MessageReasons.Bounced) { Attempt = Attempt("rejected"), Address = BounceKind.Hard },
            TransportOutcome.Refused => new Settlement(message, MessageState.Rejected, result.Address == BounceKind.Soft ? MessageReasons.SoftBounced : MessageReasons.Refused)
            {
                Attempt = Attempt("rejected"), Address = result.Address,
            },
            TransportOutcome.Deferred => Again(message, Attempt("deferred"), result.Address),
            TransportOutcome.ServerTrouble => BackToQueue(email, result.Answer ?? ""),
            TransportOutcome.Withdrawn => new Settlement(message, MessageState.Queued, message.Reason) { DueAt = clock.GetUtcNow() },
            _ => new Settlement(message, MessageState.Uncertain, MessageReasons.Uncertain) { Attempt = Attempt("uncertain") },
        };

        DeliveryAttempt Attempt(string outcome) => new(outcome, result.Code, result.Answer, result.Server);
    }

    private Settlement Again(LeasedMessage message, DeliveryAttempt attempt, BounceKind address)
    {
        var due = clock.GetUtcNow() + Backoff[Math.Min(message.Attempts, Backoff.Length - 1)];
        return due < message.ExpiresAt
            ? new Settlement(message, MessageState.Retry, MessageReasons.Deferred) { DueAt = due, Attempt = attempt }
            : new Settlement(message, MessageState.Rejected, MessageReasons.Expired) { Attempt = attempt, Address = address };
    }

    private Settlement BackToQueue(OutgoingEmail email, string trouble) =>
        new(email.Message, MessageState.Retry, MessageReasons.ServerTrouble) { DueAt = clock.GetUtcNow() + (Setup.HasSpare ? TimeSpan.Zero : TroublePause) };
}
