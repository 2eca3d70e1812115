namespace Mmo.Cdp.Households;

/// <summary>A household as it is read.</summary>
internal sealed class HouseholdRow
{
    public long HouseholdNo { get; init; }

    public Guid PublicId { get; init; }

    public short Tie { get; init; }

    public string? Attribute { get; init; }

    public string? Name { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public string ConcurrencyStamp { get; init; } = "";
}
