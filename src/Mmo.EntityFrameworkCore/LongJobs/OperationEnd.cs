using Mmo.LongJobs;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>How an operation ended whose work another worker did.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="ExclusiveKey">The key it was started with.</param>
/// <param name="State">Done, failed or cancelled.</param>
public sealed record OperationEnd(string Kind, string ExclusiveKey, OperationState State)
{
    /// <summary>Why it failed, as the key of a text; what is in its placeholder <c>{Detail}</c> follows after a bar.</summary>
    public string? Error { get; init; }

    /// <summary>What came of it, by name.</summary>
    public IReadOnlyDictionary<string, long>? Counts { get; init; }
}
