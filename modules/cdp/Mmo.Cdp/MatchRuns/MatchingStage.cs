namespace Mmo.Cdp.MatchRuns;

/// <summary>What a run is at. Each stage can be done again from its last checkpoint.</summary>
internal enum MatchingStage
{
    /// <summary>Compares all records, or estimates a model from some where there are too many to hold.</summary>
    Comparing,

    /// <summary>Too many to hold: keys of all records first.</summary>
    Keys,

    /// <summary>Then people are looked for by their keys, some hundred at a time.</summary>
    Walking,

    /// <summary>Carries out what was found.</summary>
    Joining,
}
