using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Nodes;

/// <summary>
/// A kind of node that asks another module or a plug-in. People are claimed and the claim committed, then it asks with no transaction open, then
/// those who still carry the claim go on.
/// </summary>
internal interface ICallingNodeRunner
{
    Type NodeType { get; }

    /// <summary>The way of each person.</summary>
    Task<IReadOnlyDictionary<Guid, Decision>> DecideAsync(
        JourneyNode node, IReadOnlyList<EnrolmentRow> rows, DateTimeOffset now, CancellationToken cancellationToken);
}
