namespace Mmo.Cdp.Conditions;

/// <summary>Where a person's consent stands. The newest word on an address counts; one person may have several addresses.</summary>
public enum ConsentState
{
    /// <summary>Granted for at least one address.</summary>
    Granted = 0,

    /// <summary>Asked, and granted for no address.</summary>
    Withdrawn = 1,

    /// <summary>Never asked.</summary>
    NeverAsked = 2,
}
