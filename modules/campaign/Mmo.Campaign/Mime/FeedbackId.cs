namespace Mmo.Campaign.Mime;

/// <summary>
/// The Feedback-ID header, by which Gmail's postmaster tools report spam complaints for each campaign: up to three identifiers
/// of ours and the sender's, with colons between them. They are ids, never names or addresses: the recipient can read them.
/// </summary>
internal sealed record FeedbackId
{
    public FeedbackId(string sender, params IReadOnlyList<string> identifiers)
    {
        // Gmail reads the last field as the sender, which stays the same in all mail of one sender.
        IReadOnlyList<string> all = [.. identifiers, sender];
        if (identifiers.Count is < 1 or > 3 || all.Any(part => part.Length == 0 || !part.All(IsAllowed)))
        {
            throw new FormatException("A Feedback-ID has one to three identifiers and a sender, each of letters, digits, hyphens, dots and underscores.");
        }

        Value = string.Join(':', all);
    }

    public string Value { get; }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_';
}
