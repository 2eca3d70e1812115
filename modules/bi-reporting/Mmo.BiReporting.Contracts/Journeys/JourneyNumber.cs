namespace Mmo.BiReporting.Journeys;

/// <summary>The numbers of a journey's report.</summary>
public enum JourneyNumber
{
    /// <summary>Messages that the provider took, sent in the period.</summary>
    Sent = 0,

    /// <summary>Of these: delivered.</summary>
    Delivered = 1,

    /// <summary>Of these: opened.</summary>
    Opened = 2,

    /// <summary>Of these: a link was followed.</summary>
    Clicked = 3,

    /// <summary>Of these: an order came of it, by last touch.</summary>
    Ordered = 4,

    /// <summary>Of the messages sent: the journey made a lead after it.</summary>
    Lead = 5,

    /// <summary>Of these leads: won.</summary>
    Won = 6,

    /// <summary>Leads that the journey made in the period of people to whom it had sent nothing.</summary>
    LeadWithoutMessage = 7,

    /// <summary>Came to a node (到过).</summary>
    Entered = 8,

    /// <summary>Is at a node now (等待), those held included.</summary>
    Waiting = 9,

    /// <summary>Went on as planned (通过).</summary>
    Passed = 10,

    /// <summary>Is at a node now and a rule holds the message back (暂缓).</summary>
    Held = 11,

    /// <summary>Went on without the message, because of a rule (拦下).</summary>
    Dropped = 12,

    /// <summary>The message failed, or nobody knows (失败).</summary>
    Failed = 13,

    /// <summary>Left the journey at a node (离开).</summary>
    Left = 14,

    /// <summary>Entered the journey in the period (进入).</summary>
    Joined = 15,

    /// <summary>Of these: reached the goal (达成目标).</summary>
    Converted = 16,
}
