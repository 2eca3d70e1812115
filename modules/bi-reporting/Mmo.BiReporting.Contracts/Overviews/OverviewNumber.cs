namespace Mmo.BiReporting.Overviews;

/// <summary>The key numbers.</summary>
public enum OverviewNumber
{
    /// <summary>People who did something (活跃客户); imported history does not count.</summary>
    People = 0,

    /// <summary>People who were seen for the first time (新增客户).</summary>
    NewPeople = 1,

    /// <summary>What people did: events that did not come from inside and were not imported (事件).</summary>
    Events = 2,

    /// <summary>Messages sent (发出消息).</summary>
    Messages = 3,

    /// <summary>Orders minus refunds, all of them and not only those that a message won (支付金额).</summary>
    Revenue = 4,
}
