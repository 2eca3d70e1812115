namespace Mmo.Campaign.Channels;

/// <summary>What happens to a message over the cap.</summary>
public enum OverCap
{
    /// <summary>Held until the window frees a place.</summary>
    Hold = 0,

    /// <summary>Dropped.</summary>
    Drop = 1,
}
