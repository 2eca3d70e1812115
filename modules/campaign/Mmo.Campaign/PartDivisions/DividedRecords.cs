namespace Mmo.Campaign.PartDivisions;

/// <summary>Enrolments that went to another part, for those who keep something about them.</summary>
/// <param name="From">The part that was divided.</param>
/// <param name="To">The new part.</param>
/// <param name="Enrolments">The enrolments.</param>
internal sealed record DividedRecords(long From, long To, IReadOnlyList<Guid> Enrolments);
