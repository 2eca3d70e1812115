using Mmo.Money;

namespace Mmo.Cdp.Profiles;

internal sealed class PurchaseRow
{
    public string Currency { get; init; } = "";

    public int OrderCount { get; init; }

    public long AmountMinor { get; init; }

    public DateTimeOffset? LastOrderAt { get; init; }

    public ProfilePurchasesDto ToDto() => new(Currency, OrderCount, MinorUnits.ToAmount(AmountMinor, Currency), LastOrderAt);
}
