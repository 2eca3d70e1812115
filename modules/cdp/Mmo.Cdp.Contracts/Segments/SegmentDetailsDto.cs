using System.Text.Json;
using Mmo.Cdp.Conditions;

namespace Mmo.Cdp.Segments;

/// <summary>A segment with its condition.</summary>
public sealed class SegmentDetailsDto : SegmentDto
{
    /// <summary>Condition JSON v1.</summary>
    public JsonElement Condition { get; init; }

    /// <summary>The sentence in pieces.</summary>
    public ConditionSentenceDto? SentenceParts { get; init; }

    /// <summary>What is wrong with the condition now, for example an attribute that is gone.</summary>
    public IReadOnlyList<ConditionFault> Faults { get; init; } = [];

    /// <summary>Where the segment is used.</summary>
    public IReadOnlyList<SegmentUse> Uses { get; init; } = [];
}
