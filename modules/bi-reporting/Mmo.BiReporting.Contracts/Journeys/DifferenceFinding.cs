namespace Mmo.BiReporting.Journeys;

/// <summary>What a difference between two arms says.</summary>
public enum DifferenceFinding
{
    /// <summary>Too few people or goals to say anything.</summary>
    TooFew = 0,

    /// <summary>Chance alone may have made it: the interval holds zero.</summary>
    MaybeChance = 1,

    /// <summary>Better than the first arm, by more than chance.</summary>
    Better = 2,

    /// <summary>Worse than the first arm, by more than chance.</summary>
    Worse = 3,
}
