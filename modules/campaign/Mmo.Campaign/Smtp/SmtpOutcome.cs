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
        public bool BlamesRecipient => (Stage, Reply) switch
        {
            (_, { IsFromClient: true }) => false,

            // RFC 3463 §3.2: the x.1 codes are about addresses, but 7 and 8 are about the sender's. §3.3: 2.1 is a disabled
            // mailbox; a full one (2.2) may be emptied. With one recipient a message, a late answer can blame only that one.
            (SmtpStage.RcptTo or SmtpStage.EndOfData, { Status: { } status }) =>
                status is { Subject: 1, Detail: not (7 or 8) } or { Subject: 2, Detail: 1 },

            // RFC 5321 §4.2.2: mailbox unavailable, user not local, mailbox name not allowed.
            (SmtpStage.RcptTo, { Code: 550 or 551 or 553 }) => true,
            _ => false,
        };
    }

    /// <summary>
    /// Certainly not sent, worth another try: a 4xx, or trouble before the final dot.
    /// <paramref name="Reason"/> is a sentence for the operator.
    /// </summary>
    public sealed record Deferred(SmtpStage Stage, SmtpReply? Reply, string Reason) : SmtpOutcome
    {
        /// <summary>
        /// True when no message could be sent through this server now (it is away, or refuses our name, TLS or password,
        /// even with a 5xx): the server wants attention, the message and its recipient are innocent.
        /// </summary>
        public bool IsServerTrouble => Stage < SmtpStage.Reset;
    }

    /// <summary>
    /// Unknown: the final dot was at least partly handed to the socket and no readable answer came. The server may have the
    /// message (RFC 1047 tells how duplicates come about), so it is not sent again by itself.
    /// </summary>
    public sealed record Uncertain(SmtpStage Stage, string Reason) : SmtpOutcome;
}
