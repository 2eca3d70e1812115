using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mmo.Campaign.Mime;

/// <summary>
/// Makes a message (RFC 5322, MIME) of what one person is to read. The same input at the same time gives the same bytes: nothing
/// in it is random, so a message can be made again and compared.
/// </summary>
internal sealed class MimeComposer(TimeProvider time)
{
    /// <summary>
    /// Headers that a caller may not set: those written here, those that others sign or add, and Bcc, which would show
    /// everyone the hidden recipient.
    /// </summary>
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "Date", "From", "Sender", "Reply-To", "To", "Cc", "Bcc", "Subject", "Message-ID", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding", "Content-Disposition", "List-Unsubscribe", "List-Unsubscribe-Post", "Feedback-ID",
        "DKIM-Signature", "Return-Path", "Received",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public ComposedMessage Compose(EmailMessage message)
    {
        var headers = new List<MimeHeader>
        {
            HeaderText.Structured("Date", time.GetUtcNow().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture)),
            HeaderText.Of("From", message.From),
            HeaderText.Of("To", message.To),
        };
        if (message.ReplyTo is { } replyTo)
        {
            headers.Add(HeaderText.Of("Reply-To", replyTo));
        }

        headers.Add(HeaderText.Unstructured("Subject", message.Subject));
        headers.Add(MessageIdOf(message));
        headers.AddRange(ListUnsubscribe.Headers(message.OneClickUnsubscribe, message.UnsubscribeMailto));
        if (message.FeedbackId is { } feedbackId)
        {
            headers.Add(HeaderText.Structured("Feedback-ID", feedbackId.Value));
        }

        foreach (var (name, value) in message.Headers)
        {
            headers.Add(Reserved.Contains(name)
                ? throw new FormatException($"The header {name} is written by the system and cannot be set.")
                : HeaderText.Unstructured(name, value));
        }

        headers.Add(HeaderText.Structured("MIME-Version", "1.0"));
        return WithBody(message, headers);
    }

    private static MimeHeader MessageIdOf(EmailMessage message)
    {
        // RFC 5322 §3.6.4: something like an address, unique for ever.
        return message.MessageId.Split('@') is [{ Length: > 0 } left, { Length: > 0 } right]
            && $"{left}{right}".All(c => Smtp.MailboxGrammar.IsAtext(c) || c == '.')
            ? HeaderText.Structured("Message-ID", $"<{message.MessageId}>")
            : throw new FormatException("A message id has the form of an address, such as 0192ab@mail.example.com, without angle brackets.");
    }

    private static ComposedMessage WithBody(EmailMessage message, List<MimeHeader> headers)
    {
        // RFC 2046 §5.1.4: the alternatives stand in order of faithfulness, the richest last.
        List<MimePart> parts = [];
        if (message.Text is { } text)
        {
            parts.Add(new MimePart("plain", text));
        }

        if (message.Html is { } html)
        {
            parts.Add(new MimePart("html", html));
        }

        var body = new ArrayBufferWriter<byte>();
        switch (parts)
        {
            case []:
                throw new FormatException("A message needs a text, an HTML text, or both.");
            case [var only]:
                headers.AddRange(only.Headers());
                only.WriteBodyTo(body);
                break;
            default:
                var boundary = BoundaryOf(message);
                headers.Add(HeaderText.Structured("Content-Type", "multipart/alternative;", $"boundary=\"{boundary}\""));
                WriteAlternatives(parts, boundary, body);
                break;
        }

        return new ComposedMessage([.. headers], body.WrittenMemory);
    }

    private static void WriteAlternatives(List<MimePart> parts, string boundary, ArrayBufferWriter<byte> body)
    {
        foreach (var part in parts)
        {
            // The line end in front of a boundary belongs to it (§5.1.1), and each part's encoding ends with one.
            Encoding.ASCII.GetBytes($"--{boundary}\r\n", body);
            foreach (var header in part.Headers())
            {
                header.WriteTo(body);
            }

            body.Write("\r\n"u8);
            part.WriteBodyTo(body);
        }

        Encoding.ASCII.GetBytes($"--{boundary}--\r\n", body);
    }

    /// <summary>
    /// A boundary must not occur in any part. "=_" cannot: quoted-printable writes = as =3D, base64 has no underscore. This is
    /// the trick that RFC 2045 §6.7 recommends.
    /// </summary>
    private static string BoundaryOf(EmailMessage message) =>
        "=_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.MessageId)).AsSpan(0, 12));
}
