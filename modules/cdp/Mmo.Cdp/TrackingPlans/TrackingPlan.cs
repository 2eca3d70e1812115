using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>A plan in the form in which events are judged by it.</summary>
internal sealed class TrackingPlan
{
    private readonly PlanPolicies _policies;
    private readonly Dictionary<(EventKind Kind, string Name), PlanNode> _events = [];

    public TrackingPlan(PlanPoliciesDto policies, IEnumerable<PlanEventDto> events)
    {
        _policies = new PlanPolicies(policies);
        foreach (var planned in events)
        {
            _events[(PlanKinds.Of(planned.Kind), PlanKinds.NameOf(planned))] = PlanNode.Root(planned);
        }
    }

    /// <summary>
    /// Judges an event. Only names of track events can be unplanned: calls that the plan says nothing of are taken as they come, or planning a click
    /// would stop people from being known.
    /// </summary>
    /// <param name="kind">The call.</param>
    /// <param name="name">The name of a track event, else that of the call.</param>
    /// <param name="json">Its properties or traits.</param>
    /// <param name="isPartial">It only says what changes, so that nothing is missing.</param>
    public PlanVerdict Judge(EventKind kind, string name, ReadOnlyMemory<byte> json, bool isPartial = false)
    {
        var isKnown = _events.TryGetValue((kind, name), out var root);
        return isKnown || kind == EventKind.Track
            ? new PlanJudge(kind, _policies, json.IsEmpty ? JsonObjects.Empty : json, isPartial).Judge(root)
            : PlanVerdict.Good(json);
    }
}
