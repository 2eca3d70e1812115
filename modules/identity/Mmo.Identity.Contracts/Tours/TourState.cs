namespace Mmo.Identity.Tours;

/// <summary>Where a user stands in the tour.</summary>
public enum TourState
{
    /// <summary>It was not offered yet, or nothing was said about it.</summary>
    Offered,

    /// <summary>Begun.</summary>
    Running,

    /// <summary>Walked to its end.</summary>
    Done,

    /// <summary>Not wanted, or broken off.</summary>
    Declined,
}
