using Mmo.Campaign.Bounces;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// What became of one message. There are four answers and no fifth, because a sender must never mistake "not sent" for
/// "unknown": the first is sent again, the second never is.
/// </summary>
internal abstract record SmtpOutcome
{
    private SmtpOutcome()
    {
    }

    /// <summary>The server took the message and answers for it from now on (RFC 5321 §6.1).</summary>
    public sealed record Accepted(SmtpReply Reply) : SmtpOutcome;

    /// <summary>The server said 5xx to this message: certainly not sent, and sending the same again is useless.</summary>
    public sealed record Refused(SmtpStage Stage, SmtpReply Reply) : SmtpOutcome
    {
        /// <summary>
        /// True when the refusal says that nobody lives at the recipient's address, so that it should be suppressed. A
        /// refusal by policy (x.7.x: no relaying, a block list, no authentication) says nothing about the address: a
        /// misconfigured relay must not suppress the whole list.
        /// </summary>
        public bool BlamesRecipient => AboutAddress == BounceKind.Hard;

        /// <summary>With one recipient a message, a late answer can blame only that one; but then a bare code says too little.</summary>
        public BounceKind AboutAddress => (Stage, Reply) switch
        {
            (_, { IsFromClient: true }) => BounceKind.Policy,
            (SmtpStage.RcptTo, _) or (SmtpStage.EndOfData, { Status.Subject: > 0 }) => BounceRules.Of(Reply.Code, Reply.Status),
            _ => BounceKind.Policy,
        };
    }

    /// <summary>
    /// Certainly not sent, worth another try: a 4xx, or trouble before the final dot.
    /// <paramref name="Reason"/> is a sentence for the log; people are told <see cref="Cause"/> in their language.
    /// </summary>
    public sealed record Deferred(SmtpStage Stage, SmtpReply? Reply, string Reason) : SmtpOutcome
    {
        /// <summary>What broke, where it was no reply.</summary>
        public Exception? Cause { get; init; }

        /// <summary>
        /// True when no message could be sent through this server now (it is away, or refuses our name, TLS or password,
        /// even with a 5xx): the server wants attention, the message and its recipient are innocent.
        /// </summary>
        public bool IsServerTrouble => Stage < SmtpStage.Reset;

        /// <summary>What it says about the address when no later try is better: greylisting (4.7.1) and lost connections nothing.</summary>
        public BounceKind AboutAddress => Reply is { IsTransient: true } && Stage is SmtpStage.RcptTo or SmtpStage.EndOfData
            ? BounceRules.Of(Reply!.Code, Reply.Status)
            : BounceKind.Policy;
    }

    /// <summary>
    /// Unknown: the final dot was at least partly handed to the socket and no readable answer came. The server may have the
    /// message (RFC 1047 tells how duplicates come about), so it is not sent again by itself.
    /// </summary>
    public sealed record Uncertain(SmtpStage Stage, string Reason) : SmtpOutcome
    {
        /// <summary>What broke; null where a reply came that means nothing there.</summary>
        public Exception? Cause { get; init; }
    }
}
