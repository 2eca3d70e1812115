namespace Mmo.Campaign.Smtp;

/// <summary>
/// Who a message is from and to, for the server (the headers are for people). One recipient on purpose: every person gets
/// their own text, a VERP return address needs it, and one message has one outcome.
/// </summary>
/// <param name="Sender">The return path; null for the empty one of automatic replies (RFC 5321 §4.5.5).</param>
/// <param name="Recipient">The address to deliver to.</param>
internal sealed record SmtpEnvelope(SmtpAddress? Sender, SmtpAddress Recipient)
{
    public bool NeedsUtf8 => Recipient.NeedsUtf8 || Sender is { NeedsUtf8: true };
}
