namespace Mmo.Cdp.Matching;

/// <summary>Limits of a run. The defaults serve every kind of data.</summary>
internal sealed record MatchOptions
{
    /// <summary>From this probability on two records are one person.</summary>
    public double MergeFrom { get; init; } = 0.95;

    /// <summary>From this probability on somebody is asked.</summary>
    public double ReviewFrom { get; init; } = 0.5;

    /// <summary>Records that a person has at most, before it is more likely that many people share something.</summary>
    public int MaxClusterSize { get; init; } = 50;

    /// <summary>Records that are all compared with each other, before a block is split.</summary>
    public int BlockLimit { get; init; } = 50;

    /// <summary>Pairs that the model is estimated from, of the candidates and of those drawn at random.</summary>
    public int SamplePairs { get; init; } = 100_000;

    /// <summary>Values a comparison whose frequency the model keeps.</summary>
    public int FrequentTerms { get; init; } = 20_000;

    public int Workers { get; init; } = Environment.ProcessorCount;
}
