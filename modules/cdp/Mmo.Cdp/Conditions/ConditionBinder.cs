using Mmo.Cdp.Events;

namespace Mmo.Cdp.Conditions;

/// <summary>Binds a condition to the catalogue; everything that cannot be evaluated becomes a fault.</summary>
internal sealed class ConditionBinder(ConditionCatalog catalog, ConditionFaults faults)
{
    private readonly ValueBinder _values = new(catalog.Zone, faults);

    public BoundNode Bind(ConditionNode node, string path = "") => node switch
    {
        AllCondition all => Group(path, GroupKind.All, all.Conditions),
        AnyCondition any => Group(path, GroupKind.Any, any.Conditions),
        NoneCondition none => Group(path, GroupKind.None, none.Conditions),
        AttributeCondition attribute => Attribute(path, attribute),
        EventCondition @event => Event(path, @event),
        MessageCondition message => Event(path, Spell(message)),
        InSegmentCondition segment => Membership(path, segment.SegmentId, false),
        NotInSegmentCondition segment => Membership(path, segment.SegmentId, true),
        ConsentCondition consent => new BoundConsent(path, consent.Channel, consent.Purpose, consent.State),
        IdentityCondition identity => new BoundIdentity(path, identity.Kind, identity.Has),
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no meaning."),
    };

    public static string NameOf(MessageAction action) => action switch
    {
        MessageAction.Sent => InternalEventNames.MessageSent,
        MessageAction.Delivered => InternalEventNames.MessageDelivered,
        MessageAction.Opened => InternalEventNames.MessageOpened,
        MessageAction.Clicked => InternalEventNames.MessageClicked,
        MessageAction.Bounced => InternalEventNames.MessageBounced,
        _ => InternalEventNames.Unsubscribed,
    };

    private static string At(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static EventCondition Spell(MessageCondition message)
    {
        var filters = new List<PropertyFilter>();
        if (message.JourneyId is { } journey)
        {
            filters.Add(new PropertyFilter("journeyId", ConditionOperator.Eq, ConditionJson.Of(journey.ToString())));
        }

        if (message.Channel is { } channel)
        {
            filters.Add(new PropertyFilter("channel", ConditionOperator.Eq, ConditionJson.Of(channel)));
        }

        return new EventCondition(NameOf(message.Action), message.Op, message.Value ?? ConditionJson.Of(1)) { Where = filters, Window = message.Window };
    }

    private BoundGroup Group(string path, GroupKind kind, IReadOnlyList<ConditionNode> children) =>
        new(path, kind, [.. children.Select((child, i) => Bind(child, $"{At(path, "conditions")}[{i}]"))]);

    private BoundNode Attribute(string path, AttributeCondition condition)
    {
        if (catalog.Attributes.Find(condition.Path) is not { } attribute)
        {
            faults.Add(At(path, "path"), "UnknownAttribute", ("Key", condition.Path));
            return new BoundGroup(path, GroupKind.All, []);
        }

        return new BoundAttribute(path, attribute, _values.Attribute(attribute, condition.Op, condition.Value, path));
    }

    private BoundEvent Event(string path, EventCondition condition)
    {
        var filters = (condition.Where ?? []).Select((filter, i) =>
        {
            var at = $"{At(path, "where")}[{i}]";
            return new BoundFilter(Levels(filter.Path, At(at, "path")), _values.Property(filter, at));
        });
        IReadOnlyList<string>? sumPath = null;
        if (condition.Agg == EventAggregate.Sum)
        {
            if (condition.Property is null)
            {
                faults.Add(At(path, "property"), "SumNeedsProperty");
            }

            sumPath = Levels(condition.Property ?? "", At(path, "property"));
        }
        else if (condition.Property is not null)
        {
            faults.Add(At(path, "property"), "CountHasNoProperty");
        }

        var query = new EventQuery(
            condition.Name,
            catalog.EventTypes.TryGetValue(condition.Name, out var id) ? id : null,
            [.. filters],
            sumPath,
            new WindowBinder(catalog.Zone, faults).Bind(condition.Window, At(path, "window")));
        return new BoundEvent(path, query, _values.Aggregate(condition.Op, condition.Value, condition.Agg, path));
    }

    private string[] Levels(string path, string at)
    {
        var levels = path.Split('.');
        if (levels.Length > ConditionLimits.MaxPathLevels || (path.Length > 0 && levels.Any(l => l.Length == 0)))
        {
            faults.Add(at, "BadPropertyPath", ("Max", ConditionLimits.MaxPathLevels));
        }

        return levels;
    }

    private BoundMembership Membership(string path, Guid id, bool negated)
    {
        if (!catalog.Segments.ContainsKey(id))
        {
            faults.Add(At(path, "segmentId"), "UnknownSegment");
        }

        return new BoundMembership(path, id, negated);
    }
}
