using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Nodes;
using Mmo.Campaign.Rules;
using Mmo.Campaign.Tenants;
using Mmo.Cdp.Segments;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Campaign.Enrolments;

/// <summary>What happens in cdp ends waits and starts people, exactly once and in the order of commits.</summary>
internal sealed class JourneyFeed(
    ModuleDatabase<CampaignDbContext> database, JourneyPlans plans, TenantZones zones, Entries entries, RuleFeed rules, JourneyLive live,
    TimeProvider clock)
    : FeedConsumer<CampaignDbContext>
{
    public override string Name => "journeys";

    public override string Producer => "cdp";

    public override int MaxBatches => 20;

    public override async Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        // Also keeps the zone at hand: the transaction of a slice makes no calls.
        await zones.GetAsync(tenantId, cancellationToken);
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var journeys = await plans.RunningAsync(transaction, cancellationToken);
        var ruled = await plans.WithRulesAsync(transaction, clock.GetUtcNow(), cancellationToken);
        return journeys.SelectMany(TriggersOf).Select(t => t.Source == TriggerSource.Event ? t.EventName! : SegmentFeed.Changed)
            .Concat(WaitedFor(journeys))
            .Concat(ruled.SelectMany(p => p.Rules.Events))
            .Concat(ruled.SelectMany(p => p.Rules.Segments).Select(_ => SegmentFeed.Changed))
            .ToHashSet();
    }

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(WaitSql.LockExclusive, new { transaction.TenantId }, cancellationToken);
        var journeys = await plans.RunningAsync(transaction, cancellationToken);
        var ruled = await plans.WithRulesAsync(transaction, clock.GetUtcNow(), cancellationToken);
        var moves = new Moves(transaction, clock.GetUtcNow(), await zones.GetAsync(slice.TenantId, cancellationToken), clock);
        var events = await EventsAsync(slice, transaction, journeys, ruled, cancellationToken);
        await EndWaitsAsync(moves, journeys, events, cancellationToken);
        await entries.EnterAsync(moves, journeys, events, cancellationToken);

        // Last, so that it also sees who entered in this slice, and leads out who just moved on.
        await rules.ApplyAsync(moves, ruled, events, cancellationToken);
        await moves.FinishAsync(cancellationToken);
        foreach (var journeyId in moves.Counts.Journeys)
        {
            live.Changed(slice.TenantId, journeyId);
        }
    }

    private static IEnumerable<TriggerNode> TriggersOf(RunningJourney journey) =>
        journey.Status == JourneyStatus.Running ? [journey.Current.Trigger] : [];

    private static IEnumerable<string> WaitedFor(IEnumerable<RunningJourney> journeys) =>
        journeys.SelectMany(j => j.Versions.Values).SelectMany(p => p.Nodes).OfType<WaitForEventNode>().Select(n => n.EventName);

    private static async Task<IReadOnlyList<PersonEvent>> EventsAsync(
        FeedSlice slice, TenantTransaction transaction, IReadOnlyList<RunningJourney> journeys, IReadOnlyList<JourneyPlan> ruled,
        CancellationToken cancellationToken)
    {
        var triggers = journeys.SelectMany(TriggersOf).ToArray();
        string[] lateToo = [.. ruled.SelectMany(p => p.Rules.Events).Distinct()];
        string[] names =
        [
            .. triggers.Where(t => t.Source == TriggerSource.Event).Select(t => t.EventName!)
                .Concat(WaitedFor(journeys)).Concat(lateToo).Where(slice.Types.Contains).Distinct(),
        ];
        List<PersonEvent> events = [];
        if (names.Length > 0)
        {
            events.AddRange(await transaction.QueryAsync<PersonEvent>(
                EntrySql.Events, new { slice.BatchIds, names, lateToo, slice.MinTime, slice.MaxTime }, cancellationToken));
        }

        Guid[] segments = [.. triggers.Where(t => t.Source == TriggerSource.Segment).Select(t => t.SegmentId!.Value).Distinct()];
        if (segments.Length > 0 && slice.Types.Contains(SegmentFeed.Changed))
        {
            events.AddRange(await transaction.QueryAsync<PersonEvent>(EntrySql.SegmentEntries, new { slice.BatchIds, segments }, cancellationToken));
        }

        segments = [.. ruled.SelectMany(p => p.Rules.Segments).Distinct()];
        if (segments.Length > 0 && slice.Types.Contains(SegmentFeed.Changed))
        {
            events.AddRange(await transaction.QueryAsync<PersonEvent>(RuleSql.SegmentExits, new { slice.BatchIds, segments }, cancellationToken));
        }

        return events;
    }

    /// <summary>Also in paused journeys: the event is noted and the person goes on when the journey does.</summary>
    private static async Task EndWaitsAsync(
        Moves moves, IReadOnlyList<RunningJourney> journeys, IReadOnlyList<PersonEvent> events, CancellationToken cancellationToken)
    {
        var names = WaitedFor(journeys).ToHashSet();
        var byProfile = events.Where(e => e.IsOfNow && names.Contains(e.Name)).ToLookup(e => e.ProfileId);
        if (byProfile.Count == 0)
        {
            return;
        }

        var waiting = await moves.Transaction.QueryAsync<EnrolmentRow>(
            EntrySql.Waiting, new { Profiles = byProfile.Select(p => p.Key).ToArray() }, cancellationToken);
        foreach (var place in waiting.GroupBy(w => (w.JourneyId, w.Version, w.NodeId)))
        {
            if (journeys.FirstOrDefault(j => j.Id == place.Key.JourneyId)?.Versions.GetValueOrDefault(place.Key.Version) is not { } plan
                || plan.Find(place.Key.NodeId) is not WaitForEventNode node)
            {
                continue;
            }

            List<Move> ended = [];
            foreach (var row in place)
            {
                var found = byProfile[row.ProfileId]
                    .Where(e => e.Name == node.EventName && (e.Position, e.N).CompareTo((row.SincePosition, row.SinceN)) > 0)
                    .Select(e => new FoundEvent
                    {
                        Id = row.Id, EventId = e.EventId, OccurredAt = e.OccurredAt, Properties = e.Properties, Position = e.Position, N = e.N,
                    })
                    .FirstOrDefault(e => WaitForEventRunner.Ends(node, row, e));
                if (found is not null)
                {
                    ended.Add(WaitForEventRunner.MoveOf(row, node, found, moves.Now));
                }
            }

            await moves.AdvanceAsync(plan, node, WaitForEventNode.EventOutput, ended, cancellationToken);
        }
    }
}
