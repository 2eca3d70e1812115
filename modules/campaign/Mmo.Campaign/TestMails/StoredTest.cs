namespace Mmo.Campaign.TestMails;

/// <summary>A test for the built-in mailbox.</summary>
internal sealed record StoredTest(Guid Id, string Sender, string Recipient, string Subject, string Html, string Text);
