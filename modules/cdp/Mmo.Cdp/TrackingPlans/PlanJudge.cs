using System.Text;
using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// Reads the properties of one event beside what is planned. Makes no objects as long as everything is as planned. Null is no value: what is null is not
/// there.
/// </summary>
internal ref struct PlanJudge(EventKind kind, PlanPolicies policies, ReadOnlyMemory<byte> json, bool isPartial)
{
    private const int WordBits = 64;
    private const int Words = 4;                             // of 200 properties at most

    private List<PlanViolation>? _violations;
    private HashSet<int>? _drops;
    private PlanViolation? _refusing;
    private bool _isFlagged;

    /// <param name="root">What is planned; null for an event that is not.</param>
    public PlanVerdict Judge(PlanNode? root)
    {
        if (root is null)
        {
            Add(new(PlanViolationKind.UnplannedEvent, ""));
        }
        else
        {
            var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = EventParser.MaxDepth + 1 });
            reader.Read();
            Object(ref reader, root);
        }

        if (_violations is null)
        {
            return PlanVerdict.Good(json);
        }

        var refusal = _refusing is { } worst ? new Rejection(RejectionReason.TrackingPlan, PlanFault.Write(worst, _violations.Count - 1)) : null;
        return refusal is not null ? new(json, _violations, Refusal: refusal)
            : _drops is null ? new(json, _violations, _isFlagged)
            : new(JsonPruning.Without(json, _drops), _violations, IsFlagged: true, IsDropped: true);
    }

    // The reader stands on the object's beginning and ends on its end.
    private void Object(ref Utf8JsonReader reader, PlanNode node)
    {
        Span<ulong> found = stackalloc ulong[Words];
        found.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var name = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
            if (node.Find(name) is { } child)
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.Null)
                {
                    found[child.Index / WordBits] |= 1UL << (child.Index % WordBits);
                    Value(ref reader, child, start);
                }
            }
            else
            {
                Unplanned(ref reader, node, name, start);
            }
        }

        foreach (var child in node.Children)
        {
            if (child.Missing.Count > 0 && !isPartial && (found[child.Index / WordBits] & (1UL << (child.Index % WordBits))) == 0)
            {
                foreach (var path in child.Missing)
                {
                    Add(new(PlanViolationKind.MissingProperty, path));
                }
            }
        }
    }

    private void Unplanned(ref Utf8JsonReader reader, PlanNode node, ReadOnlySpan<byte> name, int start)
    {
        var isPreset = node.Path.Length == 0 && PlanPresets.Has(kind, name);
        var path = isPreset || !HasRoom() ? "" : PlanPath.Join(node.Path, Encoding.UTF8.GetString(name));
        reader.Read();
        var isNull = reader.TokenType == JsonTokenType.Null;
        var value = Skip(ref reader);
        if (!isPreset && !isNull)
        {
            Add(new(PlanViolationKind.UnplannedProperty, path, value), start);
        }
    }

    private void Value(ref Utf8JsonReader reader, PlanNode node, int start)
    {
        if (!PlanValues.Fits(ref reader, node.Types))
        {
            Add(new(PlanViolationKind.WrongType, node.Path, Skip(ref reader), node.Types), start);
        }
        else if (reader.TokenType == JsonTokenType.StartObject && node.HasChildren)
        {
            Object(ref reader, node);
        }
        else if (reader.TokenType == JsonTokenType.StartArray && (node.Items ?? (object?)node.Allowed) is not null)
        {
            List(ref reader, node, start);
        }
        else if (node.Allowed is { } allowed && !allowed.Has(ref reader))
        {
            Add(new(PlanViolationKind.ValueNotAllowed, node.Path, Skip(ref reader)), start);
        }
        else
        {
            reader.Skip();
        }
    }

    // A value of the list that is not allowed makes the list one that is not: it goes as a whole where it is dropped.
    private void List(ref Utf8JsonReader reader, PlanNode node, int start)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (node.Allowed is { } allowed && !allowed.Has(ref reader))
            {
                Add(new(PlanViolationKind.ValueNotAllowed, node.Path, Skip(ref reader)), start);
            }
            else if (node.Items is { } items && reader.TokenType != JsonTokenType.Null)
            {
                Value(ref reader, items, (int)reader.TokenStartIndex);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private readonly ReadOnlyMemory<byte> Skip(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    private readonly bool HasRoom() => _violations is not { Count: >= PlanVerdict.MaxViolations };

    private void Add(PlanViolation violation, int start = -1)
    {
        var policy = policies.Of(violation.Kind);
        _isFlagged |= policy is PlanPolicy.Flag or PlanPolicy.Drop;
        if (policy == PlanPolicy.Drop && start >= 0)
        {
            (_drops ??= []).Add(start);
        }

        if (policy == PlanPolicy.Quarantine)
        {
            _refusing ??= violation;
        }

        _violations ??= [];
        if (HasRoom() && !_violations.Exists(v => v.Kind == violation.Kind && v.Property == violation.Property))
        {
            _violations.Add(violation);
        }
    }
}
