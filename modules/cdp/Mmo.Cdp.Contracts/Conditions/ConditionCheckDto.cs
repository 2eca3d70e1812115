namespace Mmo.Cdp.Conditions;

/// <summary>What a check found.</summary>
public sealed class ConditionCheckDto
{
    /// <summary>What is wrong; empty when it can be evaluated.</summary>
    public IReadOnlyList<ConditionFault> Faults { get; init; } = [];

    /// <summary>The condition as a sentence; null while something is wrong.</summary>
    public ConditionSentenceDto? Sentence { get; init; }
}
