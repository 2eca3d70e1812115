using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Nodes;

/// <summary>People of one version who are due at one node, locked by the transaction of <paramref name="Moves"/>.</summary>
internal sealed record NodeBatch(JourneyPlan Plan, JourneyNode Node, IReadOnlyList<EnrolmentRow> Rows, Moves Moves)
{
    public Task AdvanceAsync(string output, IEnumerable<Move> moves, CancellationToken cancellationToken) =>
        Moves.AdvanceAsync(Plan, Node, output, [.. moves], cancellationToken);
}
