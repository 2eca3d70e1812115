namespace Mmo.Campaign.Messages;

/// <summary>One attempt at a message, as it is logged.</summary>
internal sealed record DeliveryAttempt(string Outcome, int? Code, string? Answer, string Server);
