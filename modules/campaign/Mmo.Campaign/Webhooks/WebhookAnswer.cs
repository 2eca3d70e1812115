namespace Mmo.Campaign.Webhooks;

/// <summary>How a call ended.</summary>
/// <param name="Verdict">What follows from it.</param>
/// <param name="Status">The HTTP status, where one came.</param>
/// <param name="Reason">Why it did not succeed.</param>
/// <param name="RetryAfter">What the other side asked for.</param>
internal sealed record WebhookAnswer(WebhookVerdict Verdict, int? Status = null, string? Reason = null, TimeSpan? RetryAfter = null);
