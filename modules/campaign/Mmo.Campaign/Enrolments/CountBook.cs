using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Enrolments;

/// <summary>
/// Collects what a transaction changes in the counts and writes it as the transaction's last statements, in one order: rows that
/// everybody writes to are held for as short as can be, and nobody waits for another in a circle.
/// </summary>
internal sealed class CountBook
{
    private const string NodesSql =
        """
        insert into campaign.node_count as c (tenant_id, journey_id, version, node_id, entered, passed, held, dropped, failed, left_here, converted)
        select @TenantId, u.*
        from unnest(@Journeys, @Versions, @Nodes, @Entered, @Passed, @Held, @Dropped, @Failed, @Left, @Converted)
          as u (journey_id, version, node_id, entered, passed, held, dropped, failed, left_here, converted)
        on conflict (tenant_id, journey_id, version, node_id) do update
        set entered = c.entered + excluded.entered, passed = c.passed + excluded.passed, held = c.held + excluded.held,
            dropped = c.dropped + excluded.dropped, failed = c.failed + excluded.failed, left_here = c.left_here + excluded.left_here,
            converted = c.converted + excluded.converted
        """;

    private const string EdgesSql =
        """
        insert into campaign.edge_count as c (tenant_id, journey_id, version, node_id, output, people)
        select @TenantId, u.*
        from unnest(@Journeys, @Versions, @Nodes, @Outputs, @People) as u (journey_id, version, node_id, output, people)
        on conflict (tenant_id, journey_id, version, node_id, output) do update set people = c.people + excluded.people
        """;

    private readonly Dictionary<(Guid Journey, int Version, string Node), Counts> _nodes = [];
    private readonly Dictionary<(Guid Journey, int Version, string Node, string Output), long> _edges = [];

    public IEnumerable<Guid> Journeys => _nodes.Keys.Select(k => k.Journey).Distinct();

    public Counts At(Guid journey, int version, string node)
    {
        if (!_nodes.TryGetValue((journey, version, node), out var counts))
        {
            _nodes[(journey, version, node)] = counts = new Counts();
        }

        return counts;
    }

    public void Went(Guid journey, int version, string node, string output, int people) =>
        _edges[(journey, version, node, output)] = _edges.GetValueOrDefault((journey, version, node, output)) + people;

    public async Task WriteAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        if (_nodes.Count > 0)
        {
            var nodes = _nodes.OrderBy(n => n.Key.Journey).ThenBy(n => n.Key.Version).ThenBy(n => n.Key.Node, StringComparer.Ordinal).ToArray();
            await transaction.ExecuteAsync(
                NodesSql,
                new
                {
                    transaction.TenantId,
                    Journeys = nodes.Select(n => n.Key.Journey).ToArray(),
                    Versions = nodes.Select(n => n.Key.Version).ToArray(),
                    Nodes = nodes.Select(n => n.Key.Node).ToArray(),
                    Entered = nodes.Select(n => n.Value.Entered).ToArray(),
                    Passed = nodes.Select(n => n.Value.Passed).ToArray(),
                    Held = nodes.Select(n => n.Value.Held).ToArray(),
                    Dropped = nodes.Select(n => n.Value.Dropped).ToArray(),
                    Failed = nodes.Select(n => n.Value.Failed).ToArray(),
                    Left = nodes.Select(n => n.Value.Left).ToArray(),
                    Converted = nodes.Select(n => n.Value.Converted).ToArray(),
                },
                cancellationToken);
        }

        if (_edges.Count > 0)
        {
            var edges = _edges.OrderBy(e => e.Key.Journey).ThenBy(e => e.Key.Version)
                .ThenBy(e => e.Key.Node, StringComparer.Ordinal).ThenBy(e => e.Key.Output, StringComparer.Ordinal).ToArray();
            await transaction.ExecuteAsync(
                EdgesSql,
                new
                {
                    transaction.TenantId,
                    Journeys = edges.Select(e => e.Key.Journey).ToArray(),
                    Versions = edges.Select(e => e.Key.Version).ToArray(),
                    Nodes = edges.Select(e => e.Key.Node).ToArray(),
                    Outputs = edges.Select(e => e.Key.Output).ToArray(),
                    People = edges.Select(e => e.Value).ToArray(),
                },
                cancellationToken);
        }
    }

    public sealed class Counts
    {
        public long Entered { get; set; }

        public long Passed { get; set; }

        public long Held { get; set; }

        public long Dropped { get; set; }

        public long Failed { get; set; }

        public long Left { get; set; }

        /// <summary>Who reached the goal; counted where they entered.</summary>
        public long Converted { get; set; }
    }
}
