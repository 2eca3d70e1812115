namespace Mmo.Demo.Story;

/// <summary>How often a member comes.</summary>
internal enum Habit
{
    Loyal,
    Regular,
    Occasional,

    /// <summary>Came at first, and then no more.</summary>
    Lapsed,
}
