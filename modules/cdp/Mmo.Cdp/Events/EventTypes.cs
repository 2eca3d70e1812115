using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Events;

/// <summary>A tenant's dictionary of event names; big tables carry the number. Numbers never change, so they are remembered.</summary>
internal sealed class EventTypes(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    /// <summary>How many names a tenant may have: a source that puts an id into each name must not fill the dictionary.</summary>
    public const int MaxNames = 10_000;

    // One at a time a tenant, or two hosts could pass the limit together. Committed before the events that use it.
    private const string Insert =
        """
        insert into cdp.event_type (tenant_id, name)
        select @TenantId, n.name
        from unnest(@Names) with ordinality as n (name, position)
        where n.position <= @MaxNames - (select count(*) from cdp.event_type)
        on conflict (tenant_id, name) do nothing
        """;

    private readonly ConcurrentDictionary<(Guid, string), int> _ids = new();

    /// <summary>The number of each name; a name beyond the limit is left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> EnsureAsync(Guid tenantId, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var unknown = names.Where(name => !_ids.ContainsKey((tenantId, name))).ToArray();
        if (unknown.Length > 0)
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            var found = await FindAsync(transaction, unknown, cancellationToken);
            if (found.Count < unknown.Length)
            {
                await transaction.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended('mmo.cdp.event_type:' || @TenantId, 0))", new { TenantId = tenantId.ToString() }, cancellationToken);
                await transaction.ExecuteAsync(Insert, new { TenantId = tenantId, Names = unknown.Except(found.Select(f => f.Name)).ToArray(), MaxNames }, cancellationToken);
                found = await FindAsync(transaction, unknown, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            foreach (var type in found)
            {
                _ids[(tenantId, type.Name)] = type.Id;
            }
        }

        return names.Where(name => _ids.ContainsKey((tenantId, name))).ToDictionary(name => name, name => _ids[(tenantId, name)]);
    }

    private static Task<IReadOnlyList<Row>> FindAsync(TenantTransaction transaction, string[] names, CancellationToken cancellationToken) =>
        transaction.QueryAsync<Row>("select id, name from cdp.event_type where name = any(@names)", new { names }, cancellationToken);

    private sealed class Row
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }
}
