namespace Mmo.Cdp.Quarantine;

/// <summary>What became of refused events.</summary>
public sealed class QuarantineOutcomeDto
{
    /// <summary>How many are no longer in the quarantine because they were thrown away.</summary>
    public int Discarded { get; init; }

    /// <summary>How many are stored now.</summary>
    public int Stored { get; init; }

    /// <summary>How many had been stored before, and left the quarantine too.</summary>
    public int Duplicates { get; init; }

    /// <summary>How many are still refused, perhaps for another reason.</summary>
    public int Refused { get; init; }
}
