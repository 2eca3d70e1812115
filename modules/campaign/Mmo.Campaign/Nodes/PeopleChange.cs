using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Reporting;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>What a node changes about its people, left as action rows of the node's transaction.</summary>
internal static class PeopleChange
{
    private const string JourneyName = "select name from campaign.journey where id = @JourneyId";

    public static async Task EnqueueAsync(
        NodeBatch batch, string attribute, object what, IReadOnlyList<(EnrolmentRow Row, JsonElement? Value)> people, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            return;
        }

        // Where it comes from stands in the person's timeline; the journey's name goes along, as with other events.
        var journeyName = await batch.Moves.Transaction.SingleOrDefaultAsync<string>(JourneyName, new { batch.Plan.JourneyId }, cancellationToken);
        var properties = JsonSerializer.SerializeToElement(
            new { batch.Plan.JourneyId, JourneyName = journeyName, NodeId = batch.Node.Id, batch.Plan.Version, Changed = what }, MmoJson.Options);
        var changes = people.Select(p => new PersonToChange($"{p.Row.Id:N}:{p.Row.Step}", p.Row.PartNo, attribute, p.Value, batch.Moves.Now, properties));
        await ChangePeopleHandler.EnqueueAsync(batch.Moves.Transaction, clock, [.. changes], cancellationToken);
    }
}
