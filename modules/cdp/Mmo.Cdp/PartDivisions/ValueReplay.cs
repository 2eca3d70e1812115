using System.Text;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Ingestion.Sensors;
using Mmo.Cdp.People;

namespace Mmo.Cdp.PartDivisions;

/// <summary>What a part's own events make of its values, one after the other as they were stored; see <see cref="PresentValues"/>.</summary>
internal sealed class ValueReplay(TenantRules rules)
{
    private readonly Dictionary<(string Attribute, int SourceNo), PresentValue> _values = [];

    public IReadOnlyDictionary<(string Attribute, int SourceNo), PresentValue> Values => _values;

    public void Add(SpokenRow row)
    {
        var context = ContextFields.Read(Encoding.UTF8.GetBytes(row.Context), rules.CallingCode);
        var traits = row.Traits == "{}" ? default : (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(row.Traits);
        var observedAt = row.OccurredAt < row.ReceivedAt ? row.OccurredAt : row.ReceivedAt;
        foreach (var value in EventValues.Read(EventKinds.Find(row.Kind)!.Value, traits, context, rules.CallingCode, SensorsKind.OperationOf(context.Operation)))
        {
            Add(value, row, observedAt);
        }
    }

    private void Add(ObservedValue value, SpokenRow row, DateTimeOffset observedAt)
    {
        var present = value.Operation == ValueOperation.Set ? null : Present(value.Attribute, row.SourceNo);
        var key = (value.Attribute, row.SourceNo);
        if (PresentValue.Of(value, present, observedAt, row.SourceNo, row.PartNo) is { } now && (!_values.TryGetValue(key, out var before) || before.At <= now.At))
        {
            _values[key] = now;
        }
    }

    private PresentValue? Present(string attribute, int sourceNo)
    {
        PresentValue? found = null;
        foreach (var ((name, source), value) in _values)
        {
            if (name == attribute && (source == sourceNo || !rules.RuledAttributes.Contains(attribute)) && value.Outranks(found))
            {
                found = value;
            }
        }

        return found;
    }
}
