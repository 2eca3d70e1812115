using Mmo.Campaign.Bounces;

namespace Mmo.Campaign.Messages;

/// <summary>What became of a message that this host held.</summary>
internal sealed record Settlement(LeasedMessage Message, MessageState State, string? Reason = null)
{
    /// <summary>When it is tried again, for messages that go back to the queue.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The attempt to be logged, where one was made.</summary>
    public DeliveryAttempt? Attempt { get; init; }

    /// <summary>What a message that was given up says about its address.</summary>
    public BounceKind Address { get; init; } = BounceKind.Policy;

    /// <summary>The mail for the built-in mailbox.</summary>
    public OutgoingEmail? Mail { get; init; }
}
