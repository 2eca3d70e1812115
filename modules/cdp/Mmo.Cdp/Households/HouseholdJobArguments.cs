namespace Mmo.Cdp.Households;

/// <summary>What a search goes by.</summary>
internal sealed record HouseholdJobArguments(IReadOnlyList<HouseholdFieldDto> Fields);
