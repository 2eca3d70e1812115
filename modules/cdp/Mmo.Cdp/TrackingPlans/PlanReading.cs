using Mmo.Cdp.Events;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Reads a plan that somebody sends, or says what is wrong with it and where.</summary>
internal static class PlanReading
{
    public const int MaxEvents = 500;
    public const int MaxProperties = 200;
    public const int MaxPropertiesInAll = 10_000;

    private const int MaxValueLength = 200;
    private const int MaxValuesInAll = 20_000;

    public static IReadOnlyList<PlanEventDto> Read(TrackingPlanInput input)
    {
        Demand(input.Policies.UnplannedEvent, "policies.unplannedEvent");
        Demand(input.Policies.MissingProperty, "policies.missingProperty");
        var events = new List<PlanEventDto>(input.Events.Count);
        var known = new HashSet<(PlanEventKind, string)>();
        for (var i = 0; i < input.Events.Count; i++)
        {
            var planned = Read(input.Events[i], $"events[{i}]");
            events.Add(known.Add((planned.Kind, PlanKinds.NameOf(planned)))
                ? planned
                : throw new MmoValidationException($"events[{i}].name", "TrackingPlan:EventTwice", ("Event", PlanKinds.NameOf(planned))));
        }

        DemandRoom(events);
        return events;
    }

    /// <summary>Bounds of all events together: a plan is read as a whole.</summary>
    public static void DemandRoom(IReadOnlyCollection<PlanEventDto> events)
    {
        if (events.Count > MaxEvents)
        {
            throw new MmoValidationException("events", "TrackingPlan:TooManyEvents", ("Max", MaxEvents));
        }

        if (events.Sum(e => e.Properties.Count) > MaxPropertiesInAll || events.Sum(e => e.Properties.Sum(p => p.AllowedValues.Count)) > MaxValuesInAll)
        {
            throw new MmoValidationException("events", "TrackingPlan:TooMuch", ("Properties", MaxPropertiesInAll), ("Values", MaxValuesInAll));
        }
    }

    private static void Demand(PlanPolicy policy, string member)
    {
        if (policy == PlanPolicy.Drop)
        {
            throw new MmoValidationException(member, "TrackingPlan:NothingToDrop");
        }
    }

    private static PlanEventDto Read(PlanEventDto input, string member)
    {
        var name = input.Name?.Trim() ?? "";
        if (input.Kind == PlanEventKind.Track && name.Length == 0)
        {
            throw new MmoValidationException($"{member}.name", "TrackingPlan:EventUnnamed");
        }

        if (name.StartsWith(InternalEventNames.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            throw new MmoValidationException($"{member}.name", CdpErrorCodes.EventNameReserved, ("Prefix", InternalEventNames.Prefix));
        }

        var properties = new List<PlanPropertyDto>(input.Properties.Count);
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Properties.Count; i++)
        {
            var property = Read(input.Properties[i], $"{member}.properties[{i}]");
            properties.Add(paths.Add(property.Path)
                ? property
                : throw new MmoValidationException($"{member}.properties[{i}].path", "TrackingPlan:PropertyTwice", ("Path", property.Path)));
        }

        return new PlanEventDto { Kind = input.Kind, Name = input.Kind == PlanEventKind.Track ? name : null, Description = Text(input.Description), Properties = properties };
    }

    private static PlanPropertyDto Read(PlanPropertyDto input, string member)
    {
        var path = input.Path.Trim();
        if (PlanPath.Parse(path) is null)
        {
            throw new MmoValidationException($"{member}.path", "TrackingPlan:BadPath", ("Path", path.Length > 60 ? $"{path[..60]}…" : path), ("Max", PlanPath.MaxSteps));
        }

        var values = new List<string>(input.AllowedValues.Count);
        for (var i = 0; i < input.AllowedValues.Count; i++)
        {
            var value = input.AllowedValues[i];
            values.Add(value.Length is > 0 and <= MaxValueLength
                ? value
                : throw new MmoValidationException($"{member}.allowedValues[{i}]", "TrackingPlan:BadValue", ("Max", MaxValueLength)));
        }

        return new PlanPropertyDto
        {
            Path = path, Types = [.. input.Types.Distinct().Order()], IsRequired = input.IsRequired, AllowedValues = [.. values.Distinct()], Description = Text(input.Description),
        };
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
