namespace Mmo.Cdp.Conditions;

/// <summary>What happened to a message.</summary>
public enum MessageAction
{
    /// <summary>Handed to the provider.</summary>
    Sent = 0,

    /// <summary>Taken by the receiving server.</summary>
    Delivered = 1,

    /// <summary>Opened.</summary>
    Opened = 2,

    /// <summary>A link was followed.</summary>
    Clicked = 3,

    /// <summary>Refused by the address.</summary>
    Bounced = 4,

    /// <summary>Unsubscribed from by one of its links.</summary>
    Unsubscribed = 5,
}
