using System.Collections.Concurrent;
using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Rules;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Campaign.Journeys;

/// <summary>The plans of what runs. Versions never change, so each is read once.</summary>
internal sealed class JourneyPlans : ISingletonDependency
{
    // A version whose people have all left is not looked at any more.
    private const string RunningSql =
        """
        select j.id, j.status, j.current_version, j.last_error_node_id, v.version
        from campaign.journey j
        join campaign.journey_version v on v.journey_id = j.id
        where j.status in ('running', 'paused')
          and (v.version = j.current_version or exists (
            select from campaign.node_count n
            where n.journey_id = j.id and n.version = v.version and n.entered > n.passed + n.dropped + n.failed + n.left_here))
        order by j.id, v.version
        """;

    private const string DefinitionSql =
        "select definition::text from campaign.journey_version where journey_id = @Id and version = @Version";

    private readonly ConcurrentDictionary<(Guid Journey, int Version), JourneyPlan> _plans = new();

    public async Task<IReadOnlyList<RunningJourney>> RunningAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = await transaction.QueryAsync<Row>(RunningSql, null, cancellationToken);
        var journeys = new List<RunningJourney>();
        foreach (var journey in rows.GroupBy(r => r.Id))
        {
            var versions = new Dictionary<int, JourneyPlan>();
            foreach (var row in journey)
            {
                versions[row.Version] = await PlanAsync(transaction, row.Id, row.Version, cancellationToken);
            }

            var first = journey.First();
            journeys.Add(new RunningJourney(
                first.Id, Enum.Parse<JourneyStatus>(first.Status, true), first.CurrentVersion, first.LastErrorNodeId, versions));
        }

        return journeys;
    }

    /// <summary>Versions with a goal or exit rules that may still matter to somebody.</summary>
    public async Task<IReadOnlyList<JourneyPlan>> WithRulesAsync(TenantTransaction transaction, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var plans = new List<JourneyPlan>();
        foreach (var row in await transaction.QueryAsync<VersionRow>(RuleSql.Versions, new { now }, cancellationToken))
        {
            plans.Add(await PlanAsync(transaction, row.JourneyId, row.Version, cancellationToken));
        }

        return plans;
    }

    public async Task<JourneyPlan> PlanAsync(TenantTransaction transaction, Guid journeyId, int version, CancellationToken cancellationToken)
    {
        if (_plans.TryGetValue((journeyId, version), out var known))
        {
            return known;
        }

        var definition = await transaction.SingleOrDefaultAsync<string>(DefinitionSql, new { Id = journeyId, version }, cancellationToken)
            ?? throw new InvalidOperationException($"Journey {journeyId} has no version {version}.");
        var plan = new JourneyPlan(journeyId, version, JsonSerializer.Deserialize<JourneyDefinition>(definition, MmoJson.Options)!);
        return _plans.GetOrAdd((journeyId, version), plan);
    }

    private sealed class VersionRow
    {
        public Guid JourneyId { get; init; }

        public int Version { get; init; }
    }

    private sealed class Row
    {
        public Guid Id { get; init; }

        public string Status { get; init; } = "";

        public int CurrentVersion { get; init; }

        public string? LastErrorNodeId { get; init; }

        public int Version { get; init; }
    }
}
