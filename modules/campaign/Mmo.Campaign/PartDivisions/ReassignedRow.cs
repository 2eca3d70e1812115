namespace Mmo.Campaign.PartDivisions;

/// <summary>An enrolment, or a message of one, that is somebody else's now.</summary>
internal sealed record ReassignedRow(Guid Id, bool IsMessage);
