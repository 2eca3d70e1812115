namespace Mmo.Cdp.Households;

/// <summary>What ties people to a household.</summary>
public enum HouseholdTie
{
    /// <summary>Somebody here said so.</summary>
    Hand = 0,

    /// <summary>A source gives them the same number of a household: sure, nobody has to confirm it.</summary>
    Declared = 1,

    /// <summary>They have the same address.</summary>
    Address = 2,

    /// <summary>They have the same phone number.</summary>
    Phone = 3,
}
