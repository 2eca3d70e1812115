using System.Globalization;
using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>The commands that offer one message, and the reasons for which this server would certainly refuse it.</summary>
internal sealed record SmtpCommands(SmtpConnection Connection, SmtpEnvelope Envelope, SmtpContent Content)
{
    private SmtpExtensions Extensions => Connection.Extensions;

    private bool NeedsUtf8 => Envelope.NeedsUtf8 || Content.Has8BitHeader;

    /// <summary>Up to DATA, for one recipient.</summary>
    public IEnumerable<SmtpCommand> InOrder()
    {
        var timeouts = Connection.Timeouts;
        if (Connection.NeedsReset)
        {
            yield return new SmtpCommand(SmtpStage.Reset, "RSET", 2, timeouts.Command);
        }

        yield return new SmtpCommand(SmtpStage.MailFrom, MailCommand(), 2, timeouts.Command);
        yield return new SmtpCommand(SmtpStage.RcptTo, $"RCPT TO:<{Envelope.Recipient}>", 2, timeouts.Command);
        yield return new SmtpCommand(SmtpStage.Data, "DATA", 3, timeouts.DataStart);
    }

    /// <summary>
    /// The server's own refusal, without asking for it. Sending anyway would be worse than refused: a server that does not
    /// know 8-bit data may deliver it mangled.
    /// </summary>
    public SmtpReply? CertainRefusal()
    {
        if (Content.Size > Extensions.MaxSize)
        {
            // RFC 1870 §6.1, status from RFC 3463 §3.4.
            return SmtpReply.FromClient(552, $"5.3.4 The message is larger than the {Extensions.MaxSize} octets that the mail server takes.");
        }

        if (NeedsUtf8 && !Extensions.SmtpUtf8)
        {
            // RFC 6531 §3.5.
            return SmtpReply.FromClient(550, "5.6.7 The mail server does not take addresses with letters outside ASCII.");
        }

        if (Content.Has8BitBody && !Extensions.EightBitMime)
        {
            // RFC 6152 §3; the composer never makes such a body.
            return SmtpReply.FromClient(554, "5.6.3 The mail server does not take 8-bit data.");
        }

        return null;
    }

    private string MailCommand()
    {
        var command = new StringBuilder($"MAIL FROM:<{Envelope.Sender}>");
        if (Extensions.Size)
        {
            command.Append(CultureInfo.InvariantCulture, $" SIZE={Content.Size}");
        }

        if (Content.Has8BitBody)
        {
            command.Append(" BODY=8BITMIME");
        }

        if (NeedsUtf8)
        {
            command.Append(" SMTPUTF8");
        }

        return command.ToString();
    }
}
