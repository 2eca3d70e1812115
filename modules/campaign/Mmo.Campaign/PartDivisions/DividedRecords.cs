namespace Mmo.Campaign.PartDivisions;

/// <summary>What went to another part, for those who keep something about it.</summary>
/// <param name="From">The part that was divided.</param>
/// <param name="To">The new part.</param>
/// <param name="Enrolments">The enrolments.</param>
/// <param name="Messages">Their messages.</param>
internal sealed record DividedRecords(long From, long To, IReadOnlyList<Guid> Enrolments, IReadOnlyList<Guid> Messages);
