namespace Mmo.Campaign.History;

/// <summary>Somebody's way through a journey.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Email">The person's e-mail address; the messages went there.</param>
/// <param name="Occasion">The re-entry key, as the journey would have made it.</param>
/// <param name="EnteredAt">When they entered.</param>
/// <param name="Steps">Their stays, first to last; the last is at an exit, or lasts still.</param>
/// <param name="GoalAt">When they reached the journey's goal; null when they did not.</param>
public sealed record PastEnrolment(
    Guid JourneyId, string Email, string Occasion, DateTimeOffset EnteredAt, IReadOnlyList<PastStep> Steps, DateTimeOffset? GoalAt = null);
