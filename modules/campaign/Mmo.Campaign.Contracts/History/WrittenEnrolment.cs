namespace Mmo.Campaign.History;

/// <summary>An enrolment that was written.</summary>
/// <param name="Index">Its place in the input.</param>
/// <param name="PartNo">The number of the person's part.</param>
/// <param name="MessageId">Their last message in the journey, sent or dropped; null when there was none.</param>
public sealed record WrittenEnrolment(int Index, long PartNo, Guid? MessageId);
