namespace Mmo.Campaign.Journeys.Definition;

/// <summary>How often a person may enter a journey.</summary>
public enum ReEntryMode
{
    /// <summary>Once for ever.</summary>
    Once = 0,

    /// <summary>Again some days after the last entry, and not while still inside.</summary>
    AfterDays = 1,

    /// <summary>Every time, also while inside.</summary>
    Always = 2,
}
