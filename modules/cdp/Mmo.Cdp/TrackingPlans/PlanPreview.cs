using System.Text;
using Mmo.Cdp.Events;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Judges the latest stored events of a source by a plan that does not hold yet.</summary>
internal sealed class PlanPreview(EventLabels labels) : ISingletonDependency
{
    private const int Events = 1000;
    private const int Batches = 5000;
    private const int MaxListed = 100;

    public async Task<PlanPreviewDto> WorkOutAsync(
        TenantTransaction transaction, int sourceNo, PlanPoliciesDto policies, IReadOnlyList<PlanEventDto> events, CancellationToken cancellationToken)
    {
        var plan = new TrackingPlan(policies, events);
        var rows = await transaction.QueryAsync<Row>(TrackingPlanSql.Latest, new { No = sourceNo, Batches, Take = Events }, cancellationToken);
        var violations = new Dictionary<(PlanViolationKind, PlanEventKind, string, string), int>();
        int flagged = 0, dropped = 0, quarantined = 0, judged = 0;
        foreach (var row in rows)
        {
            if (PlanKinds.Of(row.Kind) is not { } kind)
            {
                continue;
            }

            judged++;
            var verdict = plan.Judge(PlanKinds.Of(kind), row.Name, Encoding.UTF8.GetBytes(row.Properties));
            quarantined += verdict.Refusal is null ? 0 : 1;
            dropped += verdict.IsDropped ? 1 : 0;
            flagged += verdict is { IsFlagged: true, IsDropped: false } ? 1 : 0;
            foreach (var violation in verdict.Violations)
            {
                var key = (violation.Kind, kind, row.Name, violation.Property);
                violations[key] = violations.GetValueOrDefault(key) + 1;
            }
        }

        return new PlanPreviewDto
        {
            EventCount = judged,
            SinceTime = rows.Count == 0 ? null : rows.Min(r => r.ReceivedAt),
            Passed = judged - flagged - dropped - quarantined,
            Flagged = flagged,
            Dropped = dropped,
            Quarantined = quarantined,
            Violations = Map(violations, new PlanPolicies(policies)),
        };
    }

    private IReadOnlyList<PlanPreviewViolationDto> Map(Dictionary<(PlanViolationKind Kind, PlanEventKind Event, string Name, string Property), int> violations, PlanPolicies policies) =>
    [
        .. violations.OrderByDescending(v => v.Value).ThenBy(v => v.Key.Name, StringComparer.Ordinal).ThenBy(v => v.Key.Property, StringComparer.Ordinal).Take(MaxListed)
            .Select(v => new PlanPreviewViolationDto(
                v.Key.Kind, v.Key.Event, v.Key.Name, labels.Of(v.Key.Name), v.Key.Property.Length == 0 ? null : v.Key.Property, v.Value, policies.Of(v.Key.Kind))),
    ];

    private sealed class Row
    {
        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public DateTimeOffset ReceivedAt { get; init; }

        public string Properties { get; init; } = "{}";
    }
}
