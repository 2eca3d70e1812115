using System.Text.Json;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Counts what a commit batch brings: which events a source sends, and in which ways they are not as planned.</summary>
internal sealed class PlanCounting(Guid tenantId)
{
    private const int MaxProperty = 200;

    private readonly Dictionary<(int SourceNo, EventKind Kind, string Name), Count> _seen = [];
    private readonly Dictionary<(int SourceNo, PlanViolationKind Violation, EventKind Kind, string Name, string Property), Count> _violations = [];

    /// <summary>Adds the statements that count them. Events from inside are nobody's plan.</summary>
    public static void AddTo(SqlBatch sql, Guid tenantId, IReadOnlyList<StoredEvent> events, IReadOnlyList<QuarantinedEvent> quarantined)
    {
        var counting = new PlanCounting(tenantId);
        foreach (var (item, _, _) in events)
        {
            if (!item.Flags.HasFlag(EventFlags.Internal) && item.Kind != EventKind.Alias)
            {
                counting.Add(item.SourceNo, item.Kind, item.Name, item.ReceivedAt, item.Violations);
            }
        }

        foreach (var item in quarantined)
        {
            if (item.Rejection.Judged is { } judged)
            {
                counting.Add(item.SourceNo, judged.Kind, judged.Name, item.ReceivedAt, judged.Violations);
            }
        }

        counting.AddTo(sql);
    }

    private void Add(int sourceNo, EventKind kind, string name, DateTimeOffset at, IReadOnlyList<PlanViolation> violations)
    {
        Add(_seen, (sourceNo, kind, name), at);
        for (var i = 0; i < violations.Count; i++)
        {
            var violation = violations[i];
            var property = violation.Property.Length <= MaxProperty ? violation.Property : violation.Property[..MaxProperty];
            var count = Add(_violations, (sourceNo, violation.Kind, kind, name, JsonText.Clean(property, MaxProperty)!), at);
            if (!violation.Value.IsEmpty)
            {
                count.Sample = violation;
            }
        }
    }

    private static Count Add<TKey>(Dictionary<TKey, Count> counts, TKey key, DateTimeOffset at)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var count))
        {
            counts[key] = count = new Count { First = at, Last = at };
        }

        count.Number++;
        count.First = at < count.First ? at : count.First;
        count.Last = at > count.Last ? at : count.Last;
        return count;
    }

    private void AddTo(SqlBatch sql)
    {
        if (_seen.Count > 0)
        {
            sql.Add(
                PlanCountSql.CountSeen,
                SqlBatch.Of(tenantId),
                SqlBatch.Of(_seen.Keys.Select(k => k.SourceNo).ToArray()),
                SqlBatch.Of(_seen.Keys.Select(k => EventKinds.NameOf(k.Kind)).ToArray()),
                SqlBatch.Of(_seen.Keys.Select(k => k.Name).ToArray()),
                SqlBatch.Of(_seen.Values.Select(c => c.Number).ToArray()),
                SqlBatch.Of(_seen.Values.Select(c => c.First).ToArray()),
                SqlBatch.Of(_seen.Values.Select(c => c.Last).ToArray()),
                SqlBatch.Of(PlanCountSql.MaxSeen));
        }

        if (_violations.Count > 0)
        {
            sql.Add(
                PlanCountSql.CountViolations,
                SqlBatch.Of(tenantId),
                SqlBatch.Of(_violations.Keys.Select(k => k.SourceNo).ToArray()),
                SqlBatch.Of(_violations.Keys.Select(k => JsonNamingPolicy.CamelCase.ConvertName($"{k.Violation}")).ToArray()),
                SqlBatch.Of(_violations.Keys.Select(k => EventKinds.NameOf(k.Kind)).ToArray()),
                SqlBatch.Of(_violations.Keys.Select(k => k.Name).ToArray()),
                SqlBatch.Of(_violations.Keys.Select(k => k.Property).ToArray()),
                SqlBatch.Of(_violations.Values.Select(c => c.Number).ToArray()),
                SqlBatch.Of(_violations.Values.Select(c => c.First).ToArray()),
                SqlBatch.Of(_violations.Values.Select(c => c.Last).ToArray()),
                SqlBatch.Of(_violations.Select(v => v.Value.Sample is { } sample ? ViolationSample.Of(v.Key.Kind, sample) : null).ToArray()),
                SqlBatch.Of(PlanCountSql.MaxUnplanned));
        }
    }

    private sealed class Count
    {
        public long Number { get; set; }

        public DateTimeOffset First { get; set; }

        public DateTimeOffset Last { get; set; }

        public PlanViolation? Sample { get; set; }
    }
}
