namespace Mmo.Campaign.Messages;

/// <summary>A message ready to go.</summary>
internal sealed record OutgoingEmail(LeasedMessage Message, string Sender, string Subject, string Html, string Text, Uri? Unsubscribe)
{
    /// <summary>Its place among the messages to its domain, where the mail server limits them.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
