namespace Mmo.Cdp.Conditions;

/// <summary>
/// A condition as SQL over the alias <c>p</c> (the profile). The expressions may be null where they mean false, so they stand in WHERE,
/// FILTER or under <c>is true</c>, never under NOT.
/// </summary>
internal sealed class CompiledCondition
{
    /// <summary>Common table expressions, without the word WITH; empty when everyone is looked at.</summary>
    public required string With { get; init; }

    /// <summary>What follows FROM.</summary>
    public required string From { get; init; }

    /// <summary>True for who meets the condition.</summary>
    public required string Where { get; init; }

    /// <summary>
    /// When the clock alone may change the answer: null for those whom it cannot change. The whole expression is null when the
    /// condition knows no clock.
    /// </summary>
    public string? NextDue { get; init; }

    /// <summary>True for who meets the condition or may come to meet it by the clock alone; narrows the search for both.</summary>
    public string? MayMeet { get; init; }

    /// <summary>Who of the people asked for meets it.</summary>
    public string Meeting => $"with {With} select p.profile_id from {From} where {Where}";

    public required IReadOnlyDictionary<string, object> Parameters { get; init; }
}
