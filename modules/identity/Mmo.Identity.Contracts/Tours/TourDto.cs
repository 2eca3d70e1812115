namespace Mmo.Identity.Tours;

/// <summary>Where a user stands in the tour.</summary>
public sealed class TourDto
{
    /// <summary>Whether it runs.</summary>
    public TourState State { get; init; }

    /// <summary>The step that is shown, from 0.</summary>
    public int Step { get; init; }
}
