using Mmo.Cdp.Conditions;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Mmo.Cdp.Regrouping;

/// <summary>The segments that people meet as they stand in a transaction, whatever the memberships say that a worker keeps up.</summary>
internal sealed class MetSegments(ConditionCatalogs catalogs, IMmoTexts texts, TimeProvider clock) : ISingletonDependency
{
    /// <param name="transaction">What it has written counts.</param>
    /// <param name="zone">The tenant's zone, asked for before the transaction.</param>
    /// <param name="profiles">The people.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<ILookup<long, PersonPreviewSegmentDto>> FindAsync(
        TenantTransaction transaction, TimeZoneInfo zone, long[] profiles, CancellationToken cancellationToken)
    {
        var catalog = await catalogs.LoadAsync(transaction, zone, cancellationToken);
        var at = new ConditionClock(EventTime.ToMicroseconds(clock.GetUtcNow()), zone);
        var found = new List<(long Profile, PersonPreviewSegmentDto Segment)>();
        foreach (var segment in catalog.Segments.Values.Where(s => s.IsActive).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            var faults = new ConditionFaults(texts);
            if (ConditionParsing.Bind(segment.Condition, catalog, faults) is not { } bound)
            {
                continue;
            }

            var compiled = ConditionCompiler.Compile(new LiveSegments(catalog, faults).Expand(bound), PeopleScope.Ids, at);
            var meeting = await transaction.QueryAsync<long>(
                compiled.Meeting, new Dictionary<string, object>(compiled.Parameters) { ["ids"] = profiles }, cancellationToken);
            found.AddRange(meeting.Select(p => (p, new PersonPreviewSegmentDto(segment.Id, segment.Name))));
        }

        return found.ToLookup(f => f.Profile, f => f.Segment);
    }
}
