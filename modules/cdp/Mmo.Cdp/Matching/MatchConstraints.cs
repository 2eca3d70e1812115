namespace Mmo.Cdp.Matching;

/// <summary>What is known before records are compared.</summary>
internal sealed record MatchConstraints
{
    public static MatchConstraints None { get; } = new();

    /// <summary>Records that are never joined, by way of others neither.</summary>
    public IReadOnlyCollection<(long First, long Second)> MustNot { get; init; } = [];

    /// <summary>The user ids of the person whom a record belongs to. Two people who each have one are never joined here: somebody is asked.</summary>
    public IReadOnlyDictionary<long, IReadOnlyList<string>> UserIdsOf { get; init; } = new Dictionary<long, IReadOnlyList<string>>();

    /// <summary>The profile that a record belongs to already: they stay together, and nothing is asked of them.</summary>
    public IReadOnlyDictionary<long, long> ProfileOf { get; init; } = new Dictionary<long, long>();
}
