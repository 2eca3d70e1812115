using System.Text.Json;
using Dapper;
using Npgsql;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>Puts people and what they do into the real tables of cdp, as ingestion would.</summary>
internal sealed class CdpWorld(TestDatabase database, Guid tenantId, TestClock clock)
{
    private long _number = 1_000_000;

    public async Task<long> PersonAsync(string? email, string? name = null, string? zone = null, Guid? unitId = null)
    {
        var part = Interlocked.Increment(ref _number);
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync(
            """
            insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at) values (@tenantId, @part, @part, @Public, now());
            insert into cdp_store.profile (tenant_id, profile_id, public_id, unit_id, name, email, time_zone, first_seen_at, last_seen_at)
            values (@tenantId, @part, @Public, @unitId, @name, @email, @zone, now(), now())
            """,
            new { tenantId, part, Public = Guid.CreateVersion7(), unitId, name, email, zone });
        return part;
    }

    /// <summary>The loser's part belongs to the survivor from now on.</summary>
    public async Task MergeAsync(long survivor, long loser)
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync(
            """
            update cdp_store.part set profile_id = @survivor where tenant_id = @tenantId and profile_id = @loser;
            delete from cdp_store.profile where tenant_id = @tenantId and profile_id = @loser
            """,
            new { tenantId, survivor, loser });
    }

    public async Task EraseAsync(long part)
    {
        await using var connection = await OpenAsync();
        await connection.ExecuteAsync("delete from cdp_store.profile where tenant_id = @tenantId and profile_id = @part; delete from cdp_store.part where tenant_id = @tenantId and part_no = @part", new { tenantId, part });
    }

    public Task EventAsync(long part, string name, object? properties = null, short flags = 0, DateTimeOffset? occurredAt = null) =>
        CommitAsync(occurredAt ?? clock.GetUtcNow(), (part, name, properties, flags));

    /// <summary>Several events in one commit.</summary>
    public Task CommitAsync(params (long Part, string Name, object? Properties, short Flags)[] events) => CommitAsync(clock.GetUtcNow(), events);

    private async Task CommitAsync(DateTimeOffset occurredAt, params (long Part, string Name, object? Properties, short Flags)[] events)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select set_config('mmo.tenant_id', @Id, true)", new { Id = tenantId.ToString() }, transaction);
        var now = clock.GetUtcNow();
        await connection.ExecuteAsync("select cdp.ensure_event_months(least(@occurredAt, @now)::date, greatest(@occurredAt, @now)::date)", new { occurredAt, now }, transaction);
        var batch = await connection.ExecuteScalarAsync<long>("select nextval('cdp.feed_batch_id')", transaction: transaction);
        for (var n = 0; n < events.Length; n++)
        {
            var (part, name, properties, flags) = events[n];
            await connection.ExecuteAsync(
                """
                insert into cdp.event_type (tenant_id, name) values (@tenantId, @name) on conflict do nothing;
                insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties)
                select @tenantId, @batch, @n, @part, t.id, 1, @flags, @occurredAt, @now, @Id, 'track', @Properties::jsonb
                from cdp.event_type t where t.tenant_id = @tenantId and t.name = @name
                """,
                new { tenantId, batch, n, part, flags, occurredAt, now, name, Id = Guid.NewGuid().ToString(), Properties = JsonSerializer.Serialize(properties ?? new { }) },
                transaction);
        }

        await connection.ExecuteAsync(
            "select cdp.append_feed(@batch, @Types, @occurredAt, @occurredAt, @Count)",
            new { batch, Types = events.Select(e => e.Name).Distinct().ToArray(), occurredAt, Count = events.Length }, transaction);
        await transaction.CommitAsync();
    }

    public Task EnterSegmentAsync(long profile, Guid segmentId, string cause = "event") => ChangeSegmentAsync(profile, segmentId, isEntry: true, cause);

    public Task LeaveSegmentAsync(long profile, Guid segmentId, string cause = "event") => ChangeSegmentAsync(profile, segmentId, isEntry: false, cause);

    private async Task ChangeSegmentAsync(long profile, Guid segmentId, bool isEntry, string cause)
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select set_config('mmo.tenant_id', @Id, true)", new { Id = tenantId.ToString() }, transaction);
        await connection.ExecuteAsync(
            isEntry
                ? "insert into cdp_store.segment_member (tenant_id, segment_id, profile_id, entered_at) values (@tenantId, @segmentId, @profile, now()) on conflict do nothing"
                : "delete from cdp_store.segment_member where tenant_id = @tenantId and segment_id = @segmentId and profile_id = @profile",
            new { tenantId, segmentId, profile }, transaction);
        await connection.ExecuteAsync(
            """
            with b as (select nextval('cdp.feed_batch_id') as id), c as (
              insert into cdp_store.segment_change (tenant_id, batch_id, n, segment_id, profile_id, is_entry, cause, changed_at)
              select @tenantId, b.id, 1, @segmentId, @profile, @isEntry, @cause, @Now from b)
            select cdp.append_feed(b.id, array['Cdp.SegmentChanged'], null, null, 1) from b
            """,
            new { tenantId, segmentId, profile, isEntry, cause, Now = clock.GetUtcNow() }, transaction);
        await transaction.CommitAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync() => await database.OpenAsync();
}
