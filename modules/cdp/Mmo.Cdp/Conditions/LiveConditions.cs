using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Cdp.Conditions;

internal sealed class LiveConditions(
    ModuleDatabase<CdpDbContext> database, ConditionCatalogs catalogs, ICurrentTenant tenant, IMmoTexts texts) : IConditions, ISingletonDependency
{
    public async Task<IReadOnlyList<ConditionFault>> ValidateAsync(string condition, CancellationToken cancellationToken = default)
    {
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var faults = new ConditionFaults(texts);
        ConditionParsing.Bind(condition, await catalogs.LoadAsync(transaction, zone, cancellationToken), faults);
        return faults.All;
    }

    public async Task<IReadOnlySet<PartId>> FilterAsync(
        string condition, IReadOnlyCollection<PartId> parts, DateTimeOffset asOf, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts.Count, IPeople.MaxBatch, nameof(parts));
        var zone = await catalogs.ZoneAsync(tenant.RequiredId, cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var compiled = await CompileAsync(transaction, condition, new ConditionClock(asOf, zone), cancellationToken);
        var people = await transaction.QueryAsync<PartRow>(
            "select part_no, profile_id from cdp.part where part_no = any(@Parts)", new { Parts = parts.Select(p => p.No).ToArray() }, cancellationToken);
        var meeting = await transaction.QueryAsync<long>(
            compiled.Meeting,
            new Dictionary<string, object>(compiled.Parameters) { ["ids"] = people.Select(p => p.ProfileId).Distinct().ToArray() },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        var profiles = meeting.ToHashSet();
        return people.Where(p => profiles.Contains(p.ProfileId)).Select(p => new PartId(p.PartNo)).ToHashSet();
    }

    private async Task<CompiledCondition> CompileAsync(
        TenantTransaction transaction, string condition, ConditionClock clock, CancellationToken cancellationToken)
    {
        var faults = new ConditionFaults(texts);
        var catalog = await catalogs.LoadAsync(transaction, clock.Zone, cancellationToken);
        var bound = ConditionParsing.Bind(condition, catalog, faults);
        faults.ThrowIfAny();
        var expanded = new LiveSegments(catalog, faults).Expand(bound!);
        faults.ThrowIfAny();
        return ConditionCompiler.Compile(expanded, PeopleScope.Ids, clock);
    }

    private sealed class PartRow
    {
        public long PartNo { get; init; }

        public long ProfileId { get; init; }
    }
}
