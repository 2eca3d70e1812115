namespace Mmo.Campaign.Suppressions;

/// <summary>How somebody unsubscribed.</summary>
public enum UnsubscribeWay
{
    /// <summary>Behind the link in a mail.</summary>
    Link = 0,

    /// <summary>On the preference page.</summary>
    PreferencePage = 1,

    /// <summary>A colleague wrote it down.</summary>
    ByHand = 2,

    /// <summary>A source told of it.</summary>
    Source = 3,
}
