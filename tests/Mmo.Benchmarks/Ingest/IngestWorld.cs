using System.Security.Cryptography;
using System.Text;
using Mmo.Benchmarks.Ingest.Data;
using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>One server with a database for each form, all copies of one that is migrated and has three tenants with a source each.</summary>
internal sealed class IngestWorld : IAsyncDisposable
{
    public const string Ours = "ours";
    public const string Bare = "bare";
    public const string Append = "append";
    public const string Naive = "naive";

    /// <summary>The role that the running platform works with.</summary>
    public const string Role = "mmo_cdp";

    private const string Template = "ingest";

    private readonly BenchmarkServer _server;

    private IngestWorld(BenchmarkServer server, IReadOnlyList<IngestTenant> tenants) => (_server, Tenants) = (server, tenants);

    public BenchmarkServer Server => _server;

    /// <summary>With 90, 9 and 1 of a hundred events.</summary>
    public IReadOnlyList<IngestTenant> Tenants { get; }

    public static async Task<IngestWorld> CreateAsync(CancellationToken cancellationToken)
    {
        var server = await BenchmarkServer.StartAsync(cancellationToken);
        await server.CreateAsync(Template);
        await HostProcess.SeedAsync(server.ConnectionTo(Template));
        var tenants = new List<IngestTenant>();
        foreach (var code in (string[])["bench-a", "bench-b", "bench-c"])
        {
            tenants.Add(await AddTenantAsync(server, code));
        }

        await server.ExecuteAsync(Template, "select cdp.ensure_event_months((now() - interval '2 days')::date, (now() + interval '1 day')::date)");
        foreach (var database in (string[])[Ours, Bare, Append, Naive])
        {
            await server.CreateAsync(database, Template);
        }

        return new IngestWorld(server, tenants);
    }

    /// <summary>The connection string of the runtime role.</summary>
    public string ConnectionTo(string database) => _server.ConnectionTo(database, Role);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // Names and attributes are there before: a dictionary is not what is measured, and its numbers are then the same in all databases.
    private static async Task<IngestTenant> AddTenantAsync(BenchmarkServer server, string code)
    {
        var id = Guid.CreateVersion7();
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        var names = string.Join(", ", EventGenerator.Names.Concat(["identify", "page"]).Select(n => $"('{n}')"));
        await server.ExecuteAsync(
            Template,
            $"""
            insert into identity.tenant (id, tenant_id, code, name, time_zone, currency, is_active, creation_time, concurrency_stamp)
            values ('{id}', '{id}', '{code}', '{code}', 'Asia/Shanghai', 'CNY', true, now(), '{id:N}');
            insert into cdp.source (id, tenant_id, name, kind, write_key_hash, may_grant_consent, counts_orders, concurrency_stamp)
            values (gen_random_uuid(), '{id}', 'bench', 'server', '\x{hash}', true, true, '{id:N}'),
                   (gen_random_uuid(), '{id}', 'internal', 'internal', null, true, true, '{id:N}');
            insert into cdp.event_type (tenant_id, name) select '{id}', n.name from (values {names}) as n (name);
            insert into cdp.attribute (tenant_id, key, label_zh, label_en, type) values ('{id}', 'level', '等级', 'Level', 'number')
            """);
        var sourceNo = await server.ScalarAsync<int>(Template, $"select no from cdp.source where tenant_id = '{id}' and kind = 'server'");
        var types = await server.ScalarAsync<string[]>(Template, $"select array_agg(id || '=' || name) from cdp.event_type where tenant_id = '{id}'");
        return new IngestTenant(id, code, key, sourceNo, types.Select(t => t.Split('=')).ToDictionary(t => t[1], t => int.Parse(t[0], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
