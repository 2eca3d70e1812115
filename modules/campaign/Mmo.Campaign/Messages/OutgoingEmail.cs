namespace Mmo.Campaign.Messages;

/// <summary>A message ready to go.</summary>
internal sealed record OutgoingEmail(LeasedMessage Message, string Sender, string Subject, string Html, string Text, Uri? Unsubscribe);
