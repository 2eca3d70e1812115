namespace Mmo.Campaign.Suppressions;

/// <summary>Why an address is not written to.</summary>
public enum SuppressionReason
{
    /// <summary>Nobody lives there: its mail server said so.</summary>
    Bounced = 0,

    /// <summary>Its mailbox was full, or its server away, too often in a row.</summary>
    SoftBounced = 1,

    /// <summary>Its reader complained about us.</summary>
    Complaint = 2,

    /// <summary>Its reader wants no mail at all, and said so behind the link in a mail.</summary>
    Reader = 3,

    /// <summary>Somebody here put it on the list.</summary>
    ByHand = 4,
}
