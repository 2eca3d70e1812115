namespace Mmo.Cdp.Profiles;

/// <summary>What a person bought, in one currency.</summary>
/// <param name="Currency">The ISO 4217 code.</param>
/// <param name="OrderCount">How many orders.</param>
/// <param name="Amount">Orders minus their refunds, whoever made them; no order counts for less than nothing, and a refund whose order is unknown not at all.</param>
/// <param name="LastOrderTime">The last order.</param>
public sealed record ProfilePurchasesDto(string Currency, int OrderCount, decimal Amount, DateTimeOffset? LastOrderTime);
