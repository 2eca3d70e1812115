namespace Mmo.Campaign.Enrolments;

/// <summary>What a decision about failed people changed.</summary>
public sealed class ResolvedFailedDto
{
    /// <summary>For how many people it was carried out.</summary>
    public int Resolved { get; init; }

    /// <summary>True when a call has reached its limit: ask again for the rest.</summary>
    public bool HasMore { get; init; }
}
