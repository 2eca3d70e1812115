namespace Mmo.Campaign.Enrolments;

/// <summary>A person who leaves a journey from where they stand.</summary>
/// <param name="OpenMessage">The message that is under way, if one is.</param>
/// <param name="Detail">What made them leave, as JSON.</param>
internal sealed record Departure(
    Guid Id, Guid JourneyId, int Version, long PartNo, string NodeId, int Step, int Visit, DateTimeOffset NodeSince, Guid? OpenMessage, string Reason,
    string? Detail = null);
