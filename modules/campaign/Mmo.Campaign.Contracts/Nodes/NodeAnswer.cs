using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Nodes;

/// <summary>How a person goes on from a plug-in's node.</summary>
/// <param name="EnrolmentId">Whose way.</param>
/// <param name="Output">The way out.</param>
/// <param name="Outcome">What is counted: passed, dropped or failed.</param>
/// <param name="Reason">Why not as planned: one that <c>plug-in.json</c> names, or a few words.</param>
public sealed record NodeAnswer(Guid EnrolmentId, string Output, NodeOutcome Outcome, string? Reason)
{
    /// <summary>Done; the person goes on as planned.</summary>
    public static NodeAnswer Passed(NodePerson person, string output = JourneyNode.NextOutput) => new(person.EnrolmentId, output, NodeOutcome.Passed, null);

    /// <summary>A rule kept it from being done; the person goes on.</summary>
    public static NodeAnswer Dropped(NodePerson person, string reason, string output = JourneyNode.NextOutput) =>
        new(person.EnrolmentId, output, NodeOutcome.Dropped, reason);

    /// <summary>It could not be done for this person, and trying again would not help; the person goes on.</summary>
    public static NodeAnswer Failed(NodePerson person, string reason, string output = JourneyNode.NextOutput) =>
        new(person.EnrolmentId, output, NodeOutcome.Failed, reason);
}
