namespace Mmo.Cdp.MatchRuns;

/// <summary>What a run is at. Each stage can be done again from its last checkpoint.</summary>
internal enum MatchingStage
{
    /// <summary>Compares all records, or estimates a model from some where there are too many to hold.</summary>
    Comparing,

    /// <summary>Keys of all records.</summary>
    Keys,

    /// <summary>Too many to hold: people are looked for by their keys, some hundred at a time.</summary>
    Walking,

    /// <summary>Carries out what was found.</summary>
    Joining,
}
