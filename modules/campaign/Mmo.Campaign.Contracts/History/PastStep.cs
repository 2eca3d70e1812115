namespace Mmo.Campaign.History;

/// <summary>A stay at a node.</summary>
/// <param name="NodeId">The node.</param>
/// <param name="At">When they arrived.</param>
/// <param name="Output">Which way they left; null at an exit and where they still are.</param>
public sealed record PastStep(string NodeId, DateTimeOffset At, string? Output = null)
{
    /// <summary>The message of an e-mail node.</summary>
    public PastMessage? Message { get; init; }

    /// <summary>For who waits there still: until when.</summary>
    public DateTimeOffset? WaitsUntil { get; init; }
}
