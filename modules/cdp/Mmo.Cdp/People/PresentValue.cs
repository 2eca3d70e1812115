namespace Mmo.Cdp.People;

/// <summary>The value of an attribute that was said last of a profile, by anybody or by one source; one that was taken back too.</summary>
/// <param name="Json">The value as JSON.</param>
/// <param name="At">When it was observed.</param>
/// <param name="SourceNo">The source that said it.</param>
/// <param name="PartNo">The part of which it was said.</param>
internal sealed record PresentValue(ReadOnlyMemory<byte> Json, DateTimeOffset At, int SourceNo, long PartNo)
{
    /// <summary>True when this one holds beside the other: as <see cref="ProfileSql.Project"/> ranks them without a rule, and of one row the newer writing.</summary>
    public bool Outranks(PresentValue? other) => other is null || At > other.At
        || (At == other.At && (SourceNo, PartNo).CompareTo((other.SourceNo, other.PartNo)) <= 0);
}
