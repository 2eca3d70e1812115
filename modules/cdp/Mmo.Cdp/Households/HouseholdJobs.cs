namespace Mmo.Cdp.Households;

/// <summary>The operation of a search: one at a time a tenant.</summary>
internal static class HouseholdJobs
{
    public const string Kind = "cdp.households";
    public const string Exclusive = "cdp.households";

    public const string Proposed = "proposed";
    public const string Declared = "declared";
}
