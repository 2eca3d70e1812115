using System.Text.Json;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// Reads Condition JSON v1. Written by hand instead of left to the serializer, because a person who builds a condition must hear every
/// fault at once, each with its place.
/// </summary>
internal sealed class ConditionReader(ConditionFaults faults)
{
    private int _nodes;

    public static ConditionNode? Read(string json, ConditionFaults faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            return Read(document.RootElement.Clone(), faults);
        }
        catch (JsonException)
        {
            faults.Add("", "NotJson");
            return null;
        }
    }

    public static ConditionNode? Read(JsonElement json, ConditionFaults faults)
    {
        try
        {
            var root = new ConditionReader(faults).Node(json, "", 1);
            return faults.IsEmpty ? root : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape: the JSON reader lets it pass and the text cannot be made.
            faults.Add("", "BadText", ("Max", ConditionLimits.MaxTextLength));
            return null;
        }
    }

    private ConditionNode? Node(JsonElement json, string path, int depth)
    {
        if (++_nodes == ConditionLimits.MaxNodes + 1)
        {
            faults.Add(path, "TooManyNodes", ("Max", ConditionLimits.MaxNodes));
        }

        if (_nodes > ConditionLimits.MaxNodes)
        {
            return null;
        }

        if (depth > ConditionLimits.MaxDepth)
        {
            faults.Add(path, "TooDeep", ("Max", ConditionLimits.MaxDepth));
            return null;
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, "NotAnObject");
            return null;
        }

        var fields = new FieldReader(json, path, faults);
        ConditionNode? node = fields.Text("type") switch
        {
            "all" => new AllCondition(Group(fields, path, depth, mayBeEmpty: depth == 1)),
            "any" => new AnyCondition(Group(fields, path, depth, mayBeEmpty: false)),
            "none" => new NoneCondition(Group(fields, path, depth, mayBeEmpty: false)),
            "attr" => new AttributeCondition(fields.Text("path") ?? "", fields.Enum<ConditionOperator>("op"), fields.Any("value")),
            "event" => Event(fields),
            "message" => Message(fields),
            "inSegment" => new InSegmentCondition(fields.Id("segmentId")),
            "notInSegment" => new NotInSegmentCondition(fields.Id("segmentId")),
            "consent" => new ConsentCondition(fields.Text("channel") ?? "", fields.Text("purpose") ?? "", fields.Enum<ConsentState>("state")),
            "identity" => new IdentityCondition(fields.Enum<IdentifierKind>("kind"), fields.Flag("has", true)),
            null => null,
            var type => Unknown(fields, type),
        };
        if (node is not null)
        {
            fields.RefuseTheRest();
        }

        return node;
    }

    private ConditionNode? Unknown(FieldReader fields, string type)
    {
        faults.Add(fields.PathOf("type"), "UnknownType", ("Type", type));
        return null;
    }

    private ConditionNode[] Group(FieldReader fields, string path, int depth, bool mayBeEmpty)
    {
        var prefix = path.Length == 0 ? "conditions" : $"{path}.conditions";
        var items = fields.List("conditions");
        if (items.Length == 0 && !mayBeEmpty)
        {
            faults.Add(prefix, "EmptyGroup");
        }

        var children = new List<ConditionNode>(items.Length);
        for (var i = 0; i < items.Length && _nodes <= ConditionLimits.MaxNodes; i++)
        {
            if (Node(items[i], $"{prefix}[{i}]", depth + 1) is { } child)
            {
                children.Add(child);
            }
        }

        return [.. children];
    }

    private EventCondition Event(FieldReader fields) => new(fields.Text("name") ?? "", fields.Enum("op", ConditionOperator.Gte), fields.Any("value"))
    {
        Where = Filters(fields),
        Agg = fields.Enum("agg", EventAggregate.Count),
        Property = fields.OptionalText("property"),
        Window = Window(fields),
    };

    private PropertyFilter[]? Filters(FieldReader fields)
    {
        if (!fields.Has("where"))
        {
            return null;
        }

        var items = fields.List("where");
        if (items.Length > ConditionLimits.MaxFilters)
        {
            faults.Add(fields.PathOf("where"), "TooManyFilters", ("Max", ConditionLimits.MaxFilters));
            return null;
        }

        return [.. items.Select((item, i) => Filter(item, $"{fields.PathOf("where")}[{i}]")).OfType<PropertyFilter>()];
    }

    private PropertyFilter? Filter(JsonElement json, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, "NotAnObject");
            return null;
        }

        var fields = new FieldReader(json, path, faults);
        var filter = new PropertyFilter(fields.Text("path") ?? "", fields.Enum<ConditionOperator>("op"), fields.Any("value"));
        fields.RefuseTheRest();
        return filter;
    }

    private MessageCondition Message(FieldReader fields) => new(fields.Enum<MessageAction>("action"))
    {
        Op = fields.Enum("op", ConditionOperator.Gte),
        Value = fields.Any("value"),
        Window = Window(fields),
        JourneyId = fields.Has("journeyId") ? fields.Id("journeyId") : null,
        Channel = fields.OptionalText("channel"),
    };

    private EventWindow? Window(FieldReader parent)
    {
        if (parent.Object("window") is not { } json)
        {
            return null;
        }

        var fields = new FieldReader(json, parent.PathOf("window"), faults);
        var window = new EventWindow
        {
            Type = fields.Enum<WindowKind>("type"),
            Amount = fields.Whole("amount"),
            Unit = fields.Has("unit") ? fields.Enum<TimeUnit>("unit") : null,
            From = fields.OptionalText("from"),
            To = fields.OptionalText("to"),
        };
        fields.RefuseTheRest();
        return window;
    }
}
