namespace Mmo.Campaign.Messages;

/// <summary>Where a message stands.</summary>
public enum MessageState
{
    /// <summary>Waits for its turn.</summary>
    Queued = 0,

    /// <summary>The server was not able to take it for now; tried again later.</summary>
    Retry = 1,

    /// <summary>A rule holds it back for now: quiet hours, cap.</summary>
    Held = 2,

    /// <summary>A host prepares it.</summary>
    Leased = 3,

    /// <summary>On its way over the wire.</summary>
    Sending = 4,

    /// <summary>The server took it.</summary>
    Accepted = 5,

    /// <summary>The server refused it for good.</summary>
    Rejected = 6,

    /// <summary>A rule kept it back for good.</summary>
    Dropped = 7,

    /// <summary>The connection broke at the last moment: nobody knows, and it is not sent again by itself.</summary>
    Uncertain = 8,
}
