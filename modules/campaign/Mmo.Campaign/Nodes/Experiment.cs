using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys.Definition;

namespace Mmo.Campaign.Nodes;

/// <summary>Shares people out to variants: the same person always takes the same one.</summary>
/// <param name="Key">What is hashed with the profile.</param>
/// <param name="Variants">The variants with their percentages, which make 100.</param>
internal sealed record Experiment(string Key, IReadOnlyList<(string Id, int Percent)> Variants)
{
    public const string HeldVariant = "held";

    public const string InVariant = "in";

    public static Experiment Of(SplitNode node, Guid journeyId) =>
        // By id, not by place: moving a variant up on the screen moves nobody.
        new(KeyOf(node.ExperimentKey, journeyId, node.Id), [.. node.Variants.OrderBy(v => v.Id, StringComparer.Ordinal).Select(v => (v.Id, v.Percent))]);

    /// <summary>Prefixed, so that a holdout and a split of one key share people out independently.</summary>
    public static Experiment Of(HoldoutNode node, Guid journeyId) =>
        new($"holdout/{KeyOf(node.ExperimentKey, journeyId, node.Id)}", [(HeldVariant, node.Percent), (InVariant, 100 - node.Percent)]);

    /// <summary>The people by variant; each is told to cdp as an event.</summary>
    public async Task<ILookup<string, EnrolmentRow>> AssignAsync(NodeBatch batch, Func<string, string?> nameOf, CancellationToken cancellationToken)
    {
        var found = (await batch.Moves.Transaction.QueryAsync<AssignedRow>(
                ExperimentSql.Assign,
                new
                {
                    Key, Buckets = ExperimentBucket.Count,
                    Ids = batch.Rows.Select(r => r.Id).ToArray(),
                    Parts = batch.Rows.Select(r => r.PartNo).ToArray(),
                    Variants = Variants.Select(v => v.Id).ToArray(),
                    Bounds = Bounds(),
                },
                cancellationToken))
            .ToDictionary(r => r.Id, r => r.Variant);
        foreach (var row in batch.Rows)
        {
            batch.Moves.Events.Assigned(
                row.Id, row.Step, row.PartNo, batch.Moves.Now, batch.Plan.JourneyId, batch.Plan.Version, batch.Node.Id, Key, found[row.Id], nameOf(found[row.Id]));
        }

        return batch.Rows.ToLookup(r => found[r.Id]);
    }

    private int[] Bounds()
    {
        var sum = 0;
        return [.. Variants.Select(v => sum += v.Percent * (ExperimentBucket.Count / 100))];
    }

    private static string KeyOf(string? key, Guid journeyId, string nodeId) => string.IsNullOrWhiteSpace(key) ? $"{journeyId}/{nodeId}" : key.Trim();

    private sealed class AssignedRow
    {
        public Guid Id { get; init; }

        public string Variant { get; init; } = "";
    }
}
