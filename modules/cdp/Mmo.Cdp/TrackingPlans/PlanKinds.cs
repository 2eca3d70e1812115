using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Kinds of definitions and the calls they are about.</summary>
internal static class PlanKinds
{
    public static EventKind Of(PlanEventKind kind) => kind switch
    {
        PlanEventKind.Track => EventKind.Track,
        PlanEventKind.Page => EventKind.Page,
        PlanEventKind.Screen => EventKind.Screen,
        PlanEventKind.Identify => EventKind.Identify,
        _ => EventKind.Group,
    };

    /// <summary>The kind of a stored event's call; null for an alias, of which nothing can be planned.</summary>
    public static PlanEventKind? Of(string call) => EventKinds.Find(call) switch
    {
        EventKind.Track => PlanEventKind.Track,
        EventKind.Page => PlanEventKind.Page,
        EventKind.Screen => PlanEventKind.Screen,
        EventKind.Identify => PlanEventKind.Identify,
        EventKind.Group => PlanEventKind.Group,
        _ => null,
    };

    public static string CallOf(PlanEventKind kind) => EventKinds.NameOf(Of(kind));

    public static string NameOf(PlanEventDto planned) => NameOf(planned.Kind, planned.Name);

    /// <summary>The name under which an event is known: that of a track event, else that of the call.</summary>
    public static string NameOf(PlanEventKind kind, string? name) => kind == PlanEventKind.Track ? name ?? "" : CallOf(kind);
}
