using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// Judges an event while it is read, before anything is made of its properties: what is dropped here becomes no trait, no identifier, no amount.
/// </summary>
internal static class PlanGate
{
    /// <param name="plan">The plan of its source.</param>
    /// <param name="fields">The event; fields that are dropped are gone from it afterwards.</param>
    /// <param name="kind">The call.</param>
    /// <param name="context">The traits of an identify may stand there, alone or once more; those that are dropped are gone from it afterwards.</param>
    /// <param name="isPartial">It only says what changes of a person.</param>
    public static PlanVerdict Judge(TrackingPlan plan, EventFields fields, EventKind kind, ref EventContext context, bool isPartial)
    {
        var name = kind == EventKind.Track ? fields.Event! : EventKinds.NameOf(kind);
        var isOfContext = kind == EventKind.Identify && fields.Traits.IsEmpty;
        var json = isOfContext ? context.Fields.Traits : kind is EventKind.Identify or EventKind.Group ? fields.Traits : fields.Properties;
        var verdict = plan.Judge(kind, name, json, isPartial);
        if (verdict.Refusal is { } refusal)
        {
            return verdict with { Refusal = refusal with { Judged = new JudgedEvent(kind, name, verdict.Violations) } };
        }

        if (verdict.IsDropped && !isOfContext)
        {
            fields.Replace(kind, verdict.Json);
        }

        if (verdict.IsDropped && kind == EventKind.Identify && !context.Fields.Traits.IsEmpty)
        {
            context = context.WithTraits(isOfContext ? verdict.Json : plan.Judge(kind, name, context.Fields.Traits, isPartial: true).Json);
        }

        return verdict;
    }
}
