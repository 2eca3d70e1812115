namespace Mmo.Cdp.Households;

/// <summary>Somebody of a household as it is read.</summary>
internal sealed class HouseholdMemberRow
{
    public long HouseholdNo { get; init; }

    public long ProfileId { get; init; }

    public short State { get; init; }

    public short Tie { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}
