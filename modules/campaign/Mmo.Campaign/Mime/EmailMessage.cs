namespace Mmo.Campaign.Mime;

/// <summary>What one person is to read, before it has the form of a message.</summary>
internal sealed record EmailMessage
{
    /// <summary>The same for every attempt at one message, so that a receiver can recognise a duplicate. Without angle brackets.</summary>
    public required string MessageId { get; init; }

    public required Mailbox From { get; init; }

    public required Mailbox To { get; init; }

    public Mailbox? ReplyTo { get; init; }

    public required string Subject { get; init; }

    /// <summary>The plain text. With <see cref="Html"/> beside it, the reader's program chooses.</summary>
    public string? Text { get; init; }

    public string? Html { get; init; }

    /// <summary>
    /// The address to which RFC 8058's one-click POST goes. It names the person, so it must not be guessable, and GET on it must
    /// not unsubscribe: link scanners fetch everything.
    /// </summary>
    public Uri? OneClickUnsubscribe { get; init; }

    /// <summary>An address that unsubscribes by mail, named after the other.</summary>
    public Uri? UnsubscribeMailto { get; init; }

    public FeedbackId? FeedbackId { get; init; }

    /// <summary>Further headers, in this order. A name that the composer writes itself is refused.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
}
