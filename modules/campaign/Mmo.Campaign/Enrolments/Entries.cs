using System.Globalization;
using System.Text.Json;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tenants;
using Mmo.DependencyInjection;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Campaign.Enrolments;

/// <summary>Lets people into journeys, as often as the journey allows.</summary>
internal sealed class Entries(TenantZones zones, TimeProvider clock) : ISingletonDependency
{
    public async Task EnterAsync(
        Moves moves, IReadOnlyList<RunningJourney> journeys, IReadOnlyList<PersonEvent> events, CancellationToken cancellationToken)
    {
        var zone = await zones.GetAsync(moves.Transaction.TenantId, cancellationToken);
        foreach (var journey in journeys.Where(j => j.Status == JourneyStatus.Running))
        {
            var trigger = journey.Current.Trigger;
            var starts = events.Where(e => Starts(trigger, e)).Select(e => (Event: e, Occasion: OccasionOf(trigger, e, moves.Now, zone)));

            // Within one slice too: the first event of a person for an occasion, or the first at all.
            var candidates = (trigger.ReEntry == ReEntryMode.Always
                ? starts.DistinctBy(s => (s.Event.ProfileId, s.Occasion))
                : starts.DistinctBy(s => s.Event.ProfileId)).ToArray();
            if (candidates.Length > 0)
            {
                await EnterAsync(moves, journey.Current, candidates, cancellationToken);
            }
        }
    }

    private static bool Starts(TriggerNode trigger, PersonEvent start) => trigger.Source == TriggerSource.Segment
        ? start.SegmentId == trigger.SegmentId && !start.IsLeaving
        : start.Name == trigger.EventName && start.IsOfNow && PropertyMatch.All(trigger.Filters, start.Json);

    private static string OccasionOf(TriggerNode trigger, PersonEvent start, DateTimeOffset now, TimeZoneInfo zone) => trigger switch
    {
        { ReEntry: ReEntryMode.Once } => "once",
        { Source: TriggerSource.Segment } => LocalTimes.DateOf(now, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { CorrelationPath: { Length: > 0 } path } when PropertyMatch.TextOf(PropertyMatch.At(start.Json, path)) is { Length: > 0 and <= 200 } value => $"={value}",
        _ => $"{start.SourceNo}:{start.EventId}",
    };

    private async Task EnterAsync(
        Moves moves, JourneyPlan plan, (PersonEvent Event, string Occasion)[] candidates, CancellationToken cancellationToken)
    {
        var trigger = plan.Trigger;
        var entered = await moves.Transaction.QueryAsync<EnteredRow>(
            EntrySql.Enter,
            new
            {
                moves.Transaction.TenantId, plan.JourneyId, plan.Version, NodeId = trigger.Id, moves.Now,
                ReEntry = JsonNamingPolicy.CamelCase.ConvertName(trigger.ReEntry.ToString()),
                Since = moves.Now.AddDays(-(trigger.ReEntryDays ?? 0)),
                Ids = candidates.Select(_ => Uuid.Next(clock)).ToArray(),
                Parts = candidates.Select(c => c.Event.PartNo).ToArray(),
                Profiles = candidates.Select(c => c.Event.ProfileId).ToArray(),
                Occasions = candidates.Select(c => c.Occasion).ToArray(),
                Triggers = candidates.Select(c => TriggerOf(c.Event)).ToArray(),
                Positions = candidates.Select(c => c.Event.Position).ToArray(),
                Ns = candidates.Select(c => c.Event.N).ToArray(),
                Ats = candidates.Select(c => c.Event.OccurredAt).ToArray(),
            },
            cancellationToken);
        if (entered.Count == 0)
        {
            return;
        }

        moves.Counts.At(plan.JourneyId, plan.Version, trigger.Id).Entered += entered.Count;
        foreach (var person in entered)
        {
            moves.Events.Entered(person.Id, person.PartNo, moves.Now, plan.JourneyId, plan.Version);
        }
    }

    private static string? TriggerOf(PersonEvent start) => start.Name.Length == 0
        ? null
        : JsonSerializer.Serialize(new { start.Name, Id = start.EventId, start.OccurredAt, Properties = start.Json }, MmoJson.Options);

    private sealed class EnteredRow
    {
        public Guid Id { get; init; }

        public long PartNo { get; init; }
    }
}
