namespace Mmo.BiReporting.People;

/// <summary>What a number of a report counts.</summary>
public enum CountedAs
{
    /// <summary>People: two parts of one person, or two messages to one person, count once.</summary>
    People = 0,

    /// <summary>Every message, order, lead or stay at a node.</summary>
    Items = 1,

    /// <summary>People who were counted one step earlier and not here (流失).</summary>
    Lost = 2,
}
