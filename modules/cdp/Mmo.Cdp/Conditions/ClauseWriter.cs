using System.Text.Json;

namespace Mmo.Cdp.Conditions;

/// <summary>Writes the clause of one condition.</summary>
internal sealed class ClauseWriter(SentenceBuilder sentence, SentenceWords words)
{
    private const SentencePartKind Field = SentencePartKind.Field;
    private const SentencePartKind Operator = SentencePartKind.Operator;
    private const SentencePartKind Value = SentencePartKind.Value;

    public void Join(IReadOnlyList<(ConditionNode Node, string Path)> nodes, string word, string path, bool isNested)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i > 0)
            {
                sentence.Write(word, path);
            }

            Write(nodes[i].Node, nodes[i].Path, isNested);
        }
    }

    public void Write(ConditionNode node, string path, bool isNested)
    {
        switch (node)
        {
            case AllCondition { Conditions.Count: 0 }:
                sentence.Write("Anybody", path);
                break;
            case AllCondition all:
                Group(all.Conditions, "And", path, isNested);
                break;
            case AnyCondition any:
                Group(any.Conditions, "Or", path, isNested);
                break;
            case NoneCondition none:
                sentence.Write("Not", path, ("Clauses", SentencePartKind.Plain, () => Group(none.Conditions, "Or", path, isNested: false)));
                break;
            case AttributeCondition attribute:
                sentence.Write(
                    Comparison(attribute.Op, attribute.Value), path,
                    ("Field", Field, words.Attribute(attribute.Path)), ("Value", Value, words.Value(attribute.Op, attribute.Value)));
                break;
            case EventCondition @event:
                Event(@event, path);
                break;
            case MessageCondition message:
                Message(message, path);
                break;
            case InSegmentCondition segment:
                sentence.Write("InSegment", path, ("Segment", Field, words.Segment(segment.SegmentId)));
                break;
            case NotInSegmentCondition segment:
                sentence.Write("NotInSegment", path, ("Segment", Field, words.Segment(segment.SegmentId)));
                break;
            case ConsentCondition consent:
                sentence.Write(
                    $"Consent:{SentenceWords.Name(consent.State)}", path,
                    ("Channel", Field, words.Channel(consent.Channel)), ("Purpose", Field, words.Purpose(consent.Purpose)));
                break;
            case IdentityCondition identity:
                sentence.Write(identity.Has ? "HasIdentifier" : "HasNoIdentifier", path, ("Kind", Field, words.Identifier(identity.Kind)));
                break;
        }
    }

    private void Group(IReadOnlyList<ConditionNode> conditions, string word, string path, bool isNested)
    {
        var prefix = path.Length == 0 ? "conditions" : $"{path}.conditions";
        var children = conditions.Select((child, i) => (child, $"{prefix}[{i}]")).ToArray();
        void Children() => Join(children, word, path, isNested: children.Length > 1);
        if (isNested && children.Length > 1)
        {
            sentence.Write("Brackets", path, ("Clauses", SentencePartKind.Plain, (Action)Children));
        }
        else
        {
            Children();
        }
    }

    private void Event(EventCondition condition, string path)
    {
        var key = condition.Agg == EventAggregate.Sum ? "EventSum" : $"Event{Frequency(condition.Op, condition.Value)}";
        sentence.Write(
            key, path,
            ("Event", Field, words.Event(condition.Name)),
            ("Where", SentencePartKind.Plain, () => Where(condition.Where, path)),
            ("Property", Field, condition.Property),
            ("Window", Value, words.Window(condition.Window, isNever: key == "EventNever")),
            ("Compare", Operator, words.Compare(condition.Op)),
            ("Value", Value, words.Number(condition.Op, condition.Value)));
    }

    private void Where(IReadOnlyList<PropertyFilter>? filters, string path)
    {
        if (filters is not { Count: > 0 })
        {
            return;
        }

        sentence.Write("Where", path, ("Filters", SentencePartKind.Plain, () =>
        {
            for (var i = 0; i < filters.Count; i++)
            {
                if (i > 0)
                {
                    sentence.Write("FilterAnd", path);
                }

                sentence.Write(
                    Comparison(filters[i].Op, filters[i].Value), path,
                    ("Field", Field, filters[i].Path), ("Value", Value, words.Value(filters[i].Op, filters[i].Value)));
            }
        }));
    }

    private void Message(MessageCondition condition, string path)
    {
        var frequency = Frequency(condition.Op, condition.Value ?? ConditionJson.Of(1));
        sentence.Write(
            $"Message{frequency}", path,
            ("Action", Field, words.Action(condition.Action)),
            ("Channel", Field, words.Channel(condition.Channel)),
            ("Journey", SentencePartKind.Plain, condition.JourneyId is null ? "" : words.OneJourney),
            ("Window", Value, words.Window(condition.Window, isNever: frequency == "Never")),
            ("Compare", Operator, words.Compare(condition.Op)),
            ("Value", Value, words.Number(condition.Op, condition.Value ?? ConditionJson.Of(1))));
    }

    private static string Comparison(ConditionOperator op, JsonElement? value) => $"Attr:{SentenceWords.Name(op)}" + (op, value?.ValueKind) switch
    {
        // In Chinese the word for yes is the word for is: 是 before 是 would stand there twice.
        (ConditionOperator.Eq or ConditionOperator.Ne, JsonValueKind.True or JsonValueKind.False) => "Flag",
        (ConditionOperator.AnniversaryWithin, _) when SentenceWords.NearDay(value) is not null => "Near",
        _ => "",
    };

    private static string Frequency(ConditionOperator op, JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Number } json && json.TryGetDecimal(out var number)
            ? (op, number) switch
            {
                (ConditionOperator.Gte, 1) or (ConditionOperator.Gt, 0) => "Once",
                (ConditionOperator.Eq, 0) or (ConditionOperator.Lt, 1) or (ConditionOperator.Lte, 0) => "Never",
                _ => "Times",
            }
            : "Times";
}
