namespace Mmo.Cdp.Conditions;

/// <summary>How a leaf that the clock may change is taken.</summary>
internal enum Certainty
{
    /// <summary>As it stands now.</summary>
    Now,

    /// <summary>True if it is true now or may become so by the clock alone.</summary>
    Possible,

    /// <summary>True if it is true now and the clock alone cannot change it.</summary>
    Sure,
}
