using System.Collections.Concurrent;
using Mmo.Cdp.Ingestion;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Events;

/// <summary>A tenant's dictionary of event names; big tables carry the number. Numbers never change, so they are remembered.</summary>
internal sealed class EventTypes(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    /// <summary>How many names a tenant may have: a source that puts an id into each name must not fill the dictionary.</summary>
    public const int MaxNames = 10_000;

    /// <summary>How full it may be for names that only browsers send: whoever reads the key in a page must not use it up for the others.</summary>
    public const int MaxNamesFromBrowsers = MaxNames / 2;

    // One at a time a tenant, or two hosts could pass the limit together. Committed before the events that use it. Names of calls
    // and the platform's own count for nothing: those must be told in any case.
    private const string Insert =
        """
        insert into cdp.event_type (tenant_id, name)
        select @TenantId, n.name
        from unnest(@Names, @Limits) with ordinality as n (name, most, position)
        where starts_with(n.name, @Prefix) or n.name = any(@Calls)
          or n.position <= n.most - (select count(*) from cdp.event_type where not starts_with(name, @Prefix) and name <> all(@Calls))
        on conflict (tenant_id, name) do nothing
        """;

    private static readonly string[] Calls = [.. Enum.GetValues<EventKind>().Select(EventKinds.NameOf)];

    private readonly ConcurrentDictionary<(Guid, string), int> _ids = new();

    /// <summary>The number of each name; a name beyond the limit is left out.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="names">The names.</param>
    /// <param name="fromBrowsers">Those of them that no server sends along.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    public async Task<IReadOnlyDictionary<string, int>> EnsureAsync(
        Guid tenantId, IReadOnlyCollection<string> names, IReadOnlySet<string> fromBrowsers, CancellationToken cancellationToken)
    {
        var unknown = names.Where(name => !_ids.ContainsKey((tenantId, name))).ToArray();
        if (unknown.Length > 0)
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            var found = await FindAsync(transaction, unknown, cancellationToken);
            if (found.Count < unknown.Length)
            {
                await transaction.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended('mmo.cdp.event_type:' || @TenantId, 0))", new { TenantId = tenantId.ToString() }, cancellationToken);
                await transaction.ExecuteAsync(Insert, New(tenantId, unknown.Except(found.Select(f => f.Name)), fromBrowsers), cancellationToken);
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

    // Servers' first, so that they are not pushed out by browsers' of the same batch.
    private static object New(Guid tenantId, IEnumerable<string> names, IReadOnlySet<string> fromBrowsers)
    {
        var ordered = names.OrderBy(fromBrowsers.Contains).ToArray();
        return new
        {
            TenantId = tenantId, Names = ordered, Limits = ordered.Select(n => fromBrowsers.Contains(n) ? MaxNamesFromBrowsers : MaxNames).ToArray(),
            InternalEventNames.Prefix, Calls,
        };
    }

    private static Task<IReadOnlyList<Row>> FindAsync(TenantTransaction transaction, string[] names, CancellationToken cancellationToken) =>
        transaction.QueryAsync<Row>("select id, name from cdp.event_type where name = any(@names)", new { names }, cancellationToken);

    private sealed class Row
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }
}
