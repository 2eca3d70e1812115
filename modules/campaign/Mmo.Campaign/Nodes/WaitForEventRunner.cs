using System.Text.Json;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Nodes;

/// <summary>
/// Registers waits and lets those whose time is over go on. Both look first for an event that came already: between the message and the
/// wait, or just before the time-out while the consumer of events was behind.
/// </summary>
internal sealed class WaitForEventRunner : INodeRunner, ISingletonDependency
{
    public Type NodeType => typeof(WaitForEventNode);

    public bool SharesWaitLock => true;

    public async Task RunAsync(NodeBatch batch, CancellationToken cancellationToken)
    {
        var node = (WaitForEventNode)batch.Node;
        var moves = batch.Moves;
        var found = await SearchAsync(batch, node, cancellationToken);
        await batch.AdvanceAsync(
            WaitForEventNode.EventOutput,
            batch.Rows.Where(r => found.ContainsKey(r.Id)).Select(r => MoveOf(r, node, found[r.Id], moves.Now)),
            cancellationToken);

        var timeout = Moves.Span(node.TimeoutAmount, node.TimeoutUnit);
        var open = batch.Rows.Where(r => !found.ContainsKey(r.Id)).ToArray();
        var late = open.Where(r => r.NodeSince + timeout <= moves.Now).ToArray();
        if (late.Length > 0)
        {
            var head = await moves.Transaction.SingleOrDefaultAsync<long>(EnrolmentSql.FeedHead, null, cancellationToken);
            var since = new FeedPlace(head, int.MaxValue, moves.Now);
            await batch.AdvanceAsync(
                WaitForEventNode.TimeoutOutput, late.Select(r => new Move(r) { Reason = "timeout", Since = since }), cancellationToken);
        }

        var waiting = open.Except(late).ToArray();
        if (waiting.Length > 0)
        {
            await moves.Transaction.ExecuteAsync(
                EnrolmentSql.WaitForEvent,
                new { moves.Transaction.TenantId, Ids = waiting.Select(r => r.Id).ToArray(), Dues = waiting.Select(r => r.NodeSince + timeout).ToArray() },
                cancellationToken);
        }
    }

    /// <summary>How a person goes on whose event came.</summary>
    public static Move MoveOf(EnrolmentRow row, WaitForEventNode node, FoundEvent found, DateTimeOffset now) =>
        new(row) { Reason = "event", Detail = found.DetailOf(node.EventName), Since = found.Place(now) };

    public static bool Ends(WaitForEventNode node, EnrolmentRow row, FoundEvent candidate) =>
        PropertyMatch.All(node.Filters, candidate.PropertiesJson, TriggerProperties(row));

    private static JsonElement? TriggerProperties(EnrolmentRow row) => row.TriggerEvent is { } trigger
        ? PropertyMatch.At(JsonSerializer.Deserialize<JsonElement>(trigger), "properties")
        : null;

    private static async Task<IReadOnlyDictionary<Guid, FoundEvent>> SearchAsync(NodeBatch batch, WaitForEventNode node, CancellationToken cancellationToken)
    {
        var tx = batch.Moves.Transaction;
        if (await tx.SingleOrDefaultAsync<int?>(WaitSql.EventType, new { node.EventName }, cancellationToken) is not { } typeId)
        {
            return new Dictionary<Guid, FoundEvent>();
        }

        var rows = batch.Rows.ToDictionary(r => r.Id);
        var candidates = await tx.QueryAsync<FoundEvent>(
            WaitSql.Search,
            new
            {
                typeId,
                Ids = batch.Rows.Select(r => r.Id).ToArray(),
                Parts = batch.Rows.Select(r => r.PartNo).ToArray(),
                Positions = batch.Rows.Select(r => r.SincePosition).ToArray(),
                Ns = batch.Rows.Select(r => r.SinceN).ToArray(),
                Ats = batch.Rows.Select(r => r.SinceAt).ToArray(),
            },
            cancellationToken);
        return candidates.Where(c => Ends(node, rows[c.Id], c)).GroupBy(c => c.Id).ToDictionary(g => g.Key, g => g.First());
    }
}
