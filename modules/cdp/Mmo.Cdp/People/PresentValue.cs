namespace Mmo.Cdp.People;

/// <summary>The value of an attribute that was said last of a profile, by anybody or by one source; one that was taken back too.</summary>
/// <param name="Json">The value as JSON.</param>
/// <param name="At">When it was observed.</param>
/// <param name="SourceNo">The source that said it.</param>
/// <param name="PartNo">The part of which it was said.</param>
internal sealed record PresentValue(ReadOnlyMemory<byte> Json, DateTimeOffset At, int SourceNo, long PartNo)
{
    private static readonly TimeSpan Step = TimeSpan.FromMicroseconds(1);

    /// <summary>What is there once a value was observed; null where that changes nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="present">What was there, where the value is made of it.</param>
    /// <param name="observedAt">When it was observed.</param>
    /// <param name="sourceNo">The source that said it.</param>
    /// <param name="partNo">The part of which it was said.</param>
    public static PresentValue? Of(ObservedValue value, PresentValue? present, DateTimeOffset observedAt, int sourceNo, long partNo)
    {
        var json = ValueArithmetic.Apply(value, present?.Json ?? default);

        // What was made of a value outranks it, whatever the clocks say.
        var at = value.Operation != ValueOperation.Set && present?.At >= observedAt ? present.At + Step : observedAt;
        return json.IsEmpty ? null : new PresentValue(json, at, sourceNo, partNo);
    }

    /// <summary>True when this one holds beside the other: as <see cref="ProfileSql.Project"/> ranks them without a rule, and of one row the newer writing.</summary>
    public bool Outranks(PresentValue? other) => other is null || At > other.At
        || (At == other.At && (SourceNo, PartNo).CompareTo((other.SourceNo, other.PartNo)) <= 0);
}
