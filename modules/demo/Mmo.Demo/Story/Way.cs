using Mmo.Campaign.History;

namespace Mmo.Demo.Story;

/// <summary>A member's way through a journey of the past.</summary>
internal sealed record Way(
    DemoJourney Journey, Member Member, string Occasion, DateTimeOffset EnteredAt, IReadOnlyList<PastStep> Steps, DateTimeOffset? GoalAt)
{
    /// <summary>When they came to the lead step; null when they did not.</summary>
    public DateTimeOffset? LeadAt => Steps.FirstOrDefault(s => s.NodeId == Nodes.Lead)?.At;
}
