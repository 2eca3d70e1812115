namespace Mmo.Campaign.Tracking;

internal enum LinkKind : byte
{
    Open = 1,
    Click = 2,
    Unsubscribe = 3,

    /// <summary>A click in a message with several links, which a scanner would follow all at once.</summary>
    ClickOfMany = 4,

    Preferences = 5,

    /// <summary>Where a test of a template has a reader's link: it leads to a page that says so.</summary>
    Test = 6,
}
