using Mmo.Campaign.Channels;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Messages;

/// <summary>What is written down of an attempt: the server's own words where it spoke, else a <see cref="Remark"/> that says what went wrong.</summary>
internal static class SendAnswers
{
    public static string Unwritable(FormatException problem) => Sentence("unwritable", ("Reason", problem.Message));

    public static string? Of(MailServer server, SmtpServer settings, SmtpOutcome outcome) => outcome switch
    {
        SmtpOutcome.Accepted accepted => accepted.Reply.Text,
        SmtpOutcome.Refused { Reply.IsFromClient: true } foreseen => Foreseen(foreseen.Reply),
        SmtpOutcome.Refused refused => refused.Reply.Text,
        SmtpOutcome.Deferred { IsServerTrouble: true, Cause: SmtpUnavailableException problem } => $"{MailServerProblems.Of(server, problem, settings.Timeouts.Connect)}",
        SmtpOutcome.Deferred { Reply: { } reply } => reply.Text.Length > 0 ? reply.Text : null,
        SmtpOutcome.Deferred deferred => Broken(deferred.Cause),
        SmtpOutcome.Uncertain { Cause: null } => Sentence("senseless"),
        SmtpOutcome.Uncertain uncertain => Broken(uncertain.Cause),
        _ => null,
    };

    // The codes are those that SmtpCommands foresees.
    private static string Foreseen(SmtpReply reply) => Sentence(reply.Code switch { 552 => "too-large", 550 => "letters", _ => "eight-bit" });

    private static string Broken(Exception? cause) => cause switch
    {
        null or SmtpLinkException { Fault: SmtpLinkFault.Cancelled } => Sentence("cancelled"),
        SmtpLinkException { Fault: SmtpLinkFault.TimedOut } late => Sentence("timed-out", ("Seconds", (int)late.Waited.TotalSeconds)),
        SmtpLinkException { Fault: SmtpLinkFault.Malformed } => Sentence("malformed"),
        SmtpLinkException { Fault: SmtpLinkFault.Encryption } or SmtpLinkException { Fault: SmtpLinkFault.Closed } => Sentence("closed"),
        _ => Sentence("broken", ("Reason", cause.Message)),
    };

    private static string Sentence(string what, params (string Name, object? Value)[] data) => $"{Remark.Of($"SendProblem.{what}", data)}";
}
