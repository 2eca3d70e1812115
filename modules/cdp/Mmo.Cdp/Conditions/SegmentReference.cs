using System.Text.RegularExpressions;

namespace Mmo.Cdp.Conditions;

/// <summary>A segment that a condition may refer to.</summary>
internal sealed partial class SegmentReference
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Condition { get; init; } = "";

    public bool IsActive { get; init; }

    /// <summary>The segments it refers to, read without binding: a segment with a fault still has its place in the order.</summary>
    public IEnumerable<Guid> References => ReferencePattern().Matches(Condition).Select(m => Guid.Parse(m.Groups[1].Value));

    [GeneratedRegex("\"segmentId\"\\s*:\\s*\"([0-9a-fA-F-]{36})\"")]
    private static partial Regex ReferencePattern();
}
