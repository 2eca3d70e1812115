namespace Mmo.Cdp.Matching.Estimation;

/// <summary>
/// What two records may be to each other. Fellegi and Sunter know one person and two strangers; households, flats and towns are the pairs
/// between, which agree on much and are not one person, so they compete for the explanation.
/// </summary>
internal enum Relation
{
    SamePerson,

    /// <summary>One person at two addresses: all parts of the address change at once, which is one surprise and not four.</summary>
    SamePersonMoved,

    /// <summary>Siblings, parents, twins: surname and address in common, often the phone.</summary>
    Family,

    /// <summary>Flatmates, colleagues: an address and perhaps a phone in common.</summary>
    SameAddress,

    /// <summary>Strangers of one town: place, postcode and region are one agreement and not three.</summary>
    SameTown,
    Strangers,
}
