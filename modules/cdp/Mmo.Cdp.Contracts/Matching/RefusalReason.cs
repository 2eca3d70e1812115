namespace Mmo.Cdp.Matching;

/// <summary>Why the guard kept two groups of records apart.</summary>
public enum RefusalReason
{
    /// <summary>Somebody said that they are two people.</summary>
    MustNot,

    /// <summary>Two user ids, two national ids.</summary>
    ContradictingIdentifiers,

    /// <summary>More identifiers of a type than a person may have.</summary>
    IdentifierLimit,

    /// <summary>Two birth dates and no identifier that outweighs them.</summary>
    ContradictingBirthDates,

    /// <summary>One pair fits, the others of the two groups speak against it.</summary>
    WeakBridge,

    /// <summary>More records than a person has.</summary>
    ClusterSize,
}
