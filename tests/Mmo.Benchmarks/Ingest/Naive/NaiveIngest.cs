using Dapper;
using Mmo.Benchmarks.Ingest.Data;
using Npgsql;

namespace Mmo.Benchmarks.Ingest.Naive;

/// <summary>The way it is written first: a transaction an event, a statement a row, each look-up on its own. Right, and slow.</summary>
internal sealed class NaiveIngest : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;

    private NaiveIngest(NpgsqlConnection connection) => _connection = connection;

    public static async Task<NaiveIngest> ConnectAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return new NaiveIngest(connection);
    }

    public async Task CommitAsync(IngestTenant tenant, GeneratedEvent item)
    {
        var now = DateTimeOffset.UtcNow;
        await using var transaction = await _connection.BeginTransactionAsync();
        await ExecuteAsync("select set_config('mmo.tenant_id', @tenant, true)", new { tenant = tenant.Id.ToString() });
        await ExecuteAsync("select pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || @tenant, 0))", new { tenant = tenant.Id.ToString() });
        if (await _connection.ExecuteScalarAsync<bool>("select exists (select from cdp.event_key where source_no = @SourceNo and event_id = @Id)", new { tenant.SourceNo, item.Id }))
        {
            return;
        }

        await ExecuteAsync("insert into cdp.event_key (tenant_id, source_no, event_id, received_at) values (@tenantId, @SourceNo, @Id, @now)", new { tenantId = tenant.Id, tenant.SourceNo, item.Id, now });
        var parts = new List<long>();
        foreach (var (kind, value) in item.Identifiers())
        {
            parts.Add(await PartOfAsync(tenant, kind, value, now));
        }

        foreach (var other in parts.Skip(1))
        {
            await LinkAsync(tenant, parts[0], other, item.Id, now);
        }

        await DescribeAsync(tenant, parts[0], item);
        await AppendAsync(tenant, parts[0], item, now);
        await transaction.CommitAsync();
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<long> PartOfAsync(IngestTenant tenant, short kind, string value, DateTimeOffset now)
    {
        if (await _connection.QuerySingleOrDefaultAsync<long?>("select part_no from cdp.identifier where kind = @kind and value = @value", new { kind, value }) is { } known)
        {
            return known;
        }

        var partNo = await _connection.ExecuteScalarAsync<long>("select nextval('cdp.part_no')");
        await ExecuteAsync(
            "insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at) values (@tenantId, @partNo, @partNo, @publicId, @now)",
            new { tenantId = tenant.Id, partNo, publicId = Guid.CreateVersion7(), now });
        await ExecuteAsync(
            "insert into cdp.identifier (tenant_id, kind, value, part_no, created_at) values (@tenantId, @kind, @value, @partNo, @now)",
            new { tenantId = tenant.Id, kind, value, partNo, now });
        return partNo;
    }

    private async Task LinkAsync(IngestTenant tenant, long one, long other, string eventId, DateTimeOffset now)
    {
        await ExecuteAsync(
            """
            insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
            values (@tenantId, least(@one, @other), greatest(@one, @other), 1, jsonb_build_object('sourceNo', @SourceNo, 'eventId', @eventId), @now)
            on conflict do nothing
            """,
            new { tenantId = tenant.Id, one, other, tenant.SourceNo, eventId, now });
        var first = await ProfileOfAsync(one);
        var second = await ProfileOfAsync(other);
        if (first == second)
        {
            return;
        }

        var (survivor, loser) = (Math.Min(first, second), Math.Max(first, second));
        await ExecuteAsync("update cdp.part set profile_id = @survivor where part_no = @loser or (profile_id = @loser and profile_id <> part_no)", new { survivor, loser });
        await ExecuteAsync("delete from cdp.profile where profile_id = @loser", new { loser });
    }

    private Task<long> ProfileOfAsync(long partNo) => _connection.ExecuteScalarAsync<long>("select profile_id from cdp.part where part_no = @partNo", new { partNo });

    private async Task DescribeAsync(IngestTenant tenant, long partNo, GeneratedEvent item)
    {
        foreach (var (attribute, json) in item.Traits)
        {
            await ExecuteAsync(
                """
                insert into cdp.part_value (tenant_id, part_no, attribute, source_no, value, observed_at)
                values (@tenantId, @partNo, @attribute, @SourceNo, @value::jsonb, @At)
                on conflict (tenant_id, part_no, attribute, source_no) do update set value = excluded.value, observed_at = excluded.observed_at
                """,
                new { tenantId = tenant.Id, partNo, attribute, tenant.SourceNo, value = System.Text.Encoding.UTF8.GetString(json), item.At });
        }

        await ExecuteAsync(
            """
            insert into cdp.part_stat as s (tenant_id, part_no, event_count, first_seen_at, last_seen_at) values (@tenantId, @partNo, 1, @At, @At)
            on conflict (tenant_id, part_no) do update
            set event_count = s.event_count + 1, first_seen_at = least(s.first_seen_at, @At), last_seen_at = greatest(s.last_seen_at, @At)
            """,
            new { tenantId = tenant.Id, partNo, item.At });
        await ExecuteAsync(BareStatements["describe"].Replace("$1", "@tenantId", StringComparison.Ordinal).Replace("$2", "@profiles", StringComparison.Ordinal), new { tenantId = tenant.Id, profiles = new[] { await ProfileOfAsync(partNo) } });
    }

    private async Task AppendAsync(IngestTenant tenant, long partNo, GeneratedEvent item, DateTimeOffset now)
    {
        var batchId = await _connection.ExecuteScalarAsync<long>("select nextval('cdp.feed_batch_id')");
        await ExecuteAsync(
            """
            insert into cdp.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context)
            values (@tenantId, @batchId, 0, @partNo, @typeId, @SourceNo, 0, @At, @now, @Id, @Kind, @properties::jsonb, @context::jsonb)
            """,
            new
            {
                tenantId = tenant.Id, batchId, partNo, typeId = tenant.TypeIds[item.Name], tenant.SourceNo, item.At, now, item.Id, item.Kind,
                properties = System.Text.Encoding.UTF8.GetString(item.Properties), context = System.Text.Encoding.UTF8.GetString(EventGenerator.Context),
            });
        await ExecuteAsync("select cdp.append_feed(@batchId, @names, @At, @At, 1)", new { batchId, names = new[] { item.Name }, item.At });
    }

    private static readonly IReadOnlyDictionary<string, string> BareStatements = Measuring.SqlScript.Read("ingest.sql");

    private Task ExecuteAsync(string sql, object parameters) => _connection.ExecuteAsync(sql, parameters);
}
