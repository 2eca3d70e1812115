namespace Mmo.Cdp.Households;

/// <summary>How households are found, and how the last search went.</summary>
public sealed class HouseholdSearchDto
{
    /// <summary>What people of one household share.</summary>
    public IReadOnlyList<HouseholdFieldDto> Fields { get; init; } = [];

    /// <summary>True while nobody has chosen: the names of the attributes suggest these.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>More people than this who share something are no household: a dormitory, a shop, a hotline.</summary>
    public int MostPeople { get; init; }

    /// <summary>Households of which somebody has to say whether somebody belongs to them, of those whom the caller sees.</summary>
    public long PendingCount { get; init; }

    /// <summary>The newest search; null before the first one.</summary>
    public HouseholdRunDto? Run { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
