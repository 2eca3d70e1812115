namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>What is expected of a level before any data is seen.</summary>
/// <param name="M">How often records of one person agree so.</param>
/// <param name="U">How often records of two strangers do.</param>
internal readonly record struct LevelPrior(AgreementLevel Level, double M, double U);
