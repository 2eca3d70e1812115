using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Makes definitions of what was seen.</summary>
internal sealed class PlanSuggestions(PlanSampleReader samples) : ISingletonDependency
{
    /// <summary>The plan with the events that are asked for, or with all that were seen, as far as it has room.</summary>
    public async Task<PlanContent> WithAsync(
        TenantTransaction transaction, PlanSource source, PlanContent plan, IReadOnlyList<PlanSeenEventInput> asked, CancellationToken cancellationToken)
    {
        var seen = (await transaction.QueryAsync<SeenRow>(TrackingPlanSql.Seen, new { source.No }, cancellationToken))
            .Where(row => plan.Find(row.EventKind, row.Name) is null).ToArray();
        var wanted = asked.Count == 0
            ? seen.Take(PlanReading.MaxEvents - plan.Events.Count)
            : asked.Select(a => seen.FirstOrDefault(row => row.EventKind == a.Kind && row.Name == PlanKinds.NameOf(a.Kind, a.Name))
                ?? throw new MmoValidationException("events", "TrackingPlan:NotSeen", ("Event", PlanKinds.NameOf(a.Kind, a.Name)))).Distinct();
        var room = PlanReading.MaxPropertiesInAll - plan.Events.Sum(e => e.Properties.Count);
        var events = plan.Events.ToList();
        foreach (var row in wanted)
        {
            var found = await samples.ReadAsync(transaction, source.No, row.EventKind, row.Name, cancellationToken);
            var planned = PlanInference.Infer(row.EventKind, row.Name, found.Select(s => s.Json), Math.Min(PlanReading.MaxProperties, Math.Max(room, 0)));
            room -= planned.Properties.Count;
            events.Add(planned);
        }

        PlanReading.DemandRoom(events);
        return plan with { Events = events };
    }

    /// <summary>The plan with one more property of a planned event, as it was seen. One within an object that is free so far makes that object strict.</summary>
    public async Task<PlanContent> WithPropertyAsync(
        TenantTransaction transaction, PlanSource source, PlanContent plan, PlanSeenPropertyDto asked, CancellationToken cancellationToken)
    {
        var path = asked.Path.Trim();
        var planned = plan.Find(asked.Kind, asked.Name)
            ?? throw new MmoValidationException("name", "TrackingPlan:NotPlanned", ("Event", PlanKinds.NameOf(asked.Kind, asked.Name)));
        if (PlanPath.Parse(path) is null)
        {
            throw new MmoValidationException("path", "TrackingPlan:BadPath", ("Path", path), ("Max", PlanPath.MaxSteps));
        }

        if (planned.Properties.Any(p => p.Path == path))
        {
            return plan;
        }

        if (planned.Properties.Count >= PlanReading.MaxProperties)
        {
            throw new MmoValidationException("path", "TrackingPlan:TooManyProperties", ("Max", PlanReading.MaxProperties));
        }

        var found = await samples.ReadAsync(transaction, source.No, asked.Kind, PlanKinds.NameOf(planned), cancellationToken);
        var property = PlanInference.Infer(asked.Kind, asked.Name, found.Select(s => s.Json)).Properties.FirstOrDefault(p => p.Path == path)
            ?? new PlanPropertyDto { Path = path };

        // Events that came before may have it no more, and those to come without it should not be at fault because of one click.
        property.IsRequired = false;
        var more = new PlanEventDto { Kind = planned.Kind, Name = planned.Name, Description = planned.Description, Properties = [.. planned.Properties, property] };
        var events = plan.Events.Select(e => e == planned ? more : e).ToArray();
        PlanReading.DemandRoom(events);
        return plan with { Events = events };
    }
}
