namespace Mmo.Cdp.Households;

/// <summary>Whether somebody belongs to a household.</summary>
public enum HouseholdMemberState
{
    /// <summary>Found; somebody has to say.</summary>
    Proposed = 0,

    /// <summary>Belongs to it.</summary>
    In = 1,

    /// <summary>Does not belong to it, and is not proposed again.</summary>
    Out = 2,
}
