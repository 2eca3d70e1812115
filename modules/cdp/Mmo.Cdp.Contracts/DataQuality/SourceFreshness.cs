namespace Mmo.Cdp.DataQuality;

/// <summary>Whether a source still sends.</summary>
public enum SourceFreshness
{
    /// <summary>Nothing ever came.</summary>
    Never,

    /// <summary>It has sent on fewer than three days of the fourteen before the last event: what is usual for it is not known yet.</summary>
    Learning,

    /// <summary>It sends as usual.</summary>
    Fresh,

    /// <summary>It has been silent for more than an hour and three times as long as it ever was in those fourteen days.</summary>
    Silent,

    /// <summary>The source is switched off.</summary>
    Off,
}
