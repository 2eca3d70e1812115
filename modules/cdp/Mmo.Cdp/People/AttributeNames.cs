using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.People;

/// <summary>Lets the catalogue of attributes grow with what sources send, up to a limit. What is built in stands in no row.</summary>
internal sealed class AttributeNames(ModuleDatabase<CdpDbContext> database) : ISingletonDependency
{
    /// <summary>How many attributes a tenant may have beside the built-in ones.</summary>
    public const int MaxNames = 1000;

    /// <summary>How many there may be for keys that only browsers send, as for names of events.</summary>
    public const int MaxNamesFromBrowsers = MaxNames / 2;

    private const string Insert =
        """
        insert into cdp.attribute (tenant_id, key, label_zh, label_en, type)
        select @TenantId, n.key,
               case when n.key = 'store' then '门店' when n.key like 'tag:%' then '标签 · ' || substr(n.key, 5) else n.key end,
               case when n.key = 'store' then 'Store' when n.key like 'tag:%' then 'Tag · ' || substr(n.key, 5) else n.key end, n.type
        from unnest(@Keys, @Types, @Limits) with ordinality as n (key, type, most, position)
        where n.position <= n.most - (select count(*) from cdp.attribute)
        on conflict (tenant_id, key) do nothing
        """;

    private static readonly HashSet<string> BuiltIn =
    [
        TraitNames.Name, TraitNames.Email, TraitNames.Phone, TraitNames.City, TraitNames.Gender, TraitNames.Birthday, TraitNames.TimeZone, TraitNames.Locale,
    ];

    private readonly ConcurrentDictionary<(Guid, string), bool> _known = new();

    /// <summary>Adds what is new, with the type guessed from its first value (an empty type adds nothing), and says which keys are attributes.</summary>
    public async Task<IReadOnlySet<string>> EnsureAsync(
        Guid tenantId, IReadOnlyDictionary<string, string> typeByKey, IReadOnlySet<string> fromBrowsers, CancellationToken cancellationToken)
    {
        var unknown = typeByKey.Keys.Where(key => !BuiltIn.Contains(key) && !_known.ContainsKey((tenantId, key))).ToArray();
        if (unknown.Length > 0)
        {
            await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
            var found = await FindAsync(transaction, unknown, cancellationToken);
            var added = unknown.Except(found).Where(key => typeByKey[key].Length > 0).OrderBy(fromBrowsers.Contains).ToArray();
            if (added.Length > 0)
            {
                await transaction.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended('mmo.cdp.attribute:' || @TenantId, 0))", new { TenantId = tenantId.ToString() }, cancellationToken);
                await transaction.ExecuteAsync(
                    Insert,
                    new
                    {
                        TenantId = tenantId, Keys = added, Types = added.Select(key => typeByKey[key]).ToArray(),
                        Limits = added.Select(key => fromBrowsers.Contains(key) ? MaxNamesFromBrowsers : MaxNames).ToArray(),
                    },
                    cancellationToken);
                found = await FindAsync(transaction, unknown, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
            foreach (var key in found)
            {
                _known[(tenantId, key)] = true;
            }
        }

        return typeByKey.Keys.Where(key => BuiltIn.Contains(key) || _known.ContainsKey((tenantId, key))).ToHashSet();
    }

    private static Task<IReadOnlyList<string>> FindAsync(TenantTransaction transaction, string[] keys, CancellationToken cancellationToken) =>
        transaction.QueryAsync<string>("select key from cdp.attribute where key = any(@keys)", new { keys }, cancellationToken);
}
