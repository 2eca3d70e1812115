namespace Mmo.Campaign.Smtp;

/// <summary>What a reply that does not let us go on means for the message, and for the connection.</summary>
internal static class SmtpVerdict
{
    public static SmtpOutcome On(SmtpConnection connection, SmtpStage stage, SmtpReply reply)
    {
        // RSET cannot fail (RFC 5321 §4.1.1.5), and a 2xx or 3xx in the wrong place shows that we are out of step.
        var isConfused = stage == SmtpStage.Reset || reply.IsSuccess || reply.IsIntermediate;
        connection.IsBroken |= isConfused || reply.ClosesConnection;
        return reply.IsPermanent && !isConfused
            ? new SmtpOutcome.Refused(stage, reply)
            : new SmtpOutcome.Deferred(stage, reply, $"The mail server answered {reply.Code}{(reply.Status is { } s ? $" {s}" : "")}.");
    }
}
