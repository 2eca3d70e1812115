using System.Text.Json;
using Npgsql;

namespace Mmo.Cdp.Tests.Conditions.Worlds;

/// <summary>Puts a world into the tables, as ingestion would have left them.</summary>
internal static class WorldWriter
{
    public static async Task WriteAsync(TestDatabase database, Guid tenantId, TestWorld world)
    {
        await using var connection = await database.OpenAsync();
        await RunAsync(connection, "select cdp.ensure_event_months($1, $2)", DateOnly.FromDateTime(world.AsOf.UtcDateTime).AddMonths(-4), DateOnly.FromDateTime(world.AsOf.UtcDateTime).AddMonths(2));
        foreach (var (key, type) in TestWorld.Custom)
        {
            await RunAsync(connection, "insert into cdp.attribute (tenant_id, key, label_zh, label_en, type) values ($1, $2, $2, $2, $3)", tenantId, key, type);
        }

        foreach (var name in TestWorld.EventNames)
        {
            await RunAsync(connection, "insert into cdp.event_type (tenant_id, name) values ($1, $2) on conflict do nothing", tenantId, name);
        }

        foreach (var segment in world.Segments)
        {
            await RunAsync(
                connection,
                """
                insert into cdp.segment (id, tenant_id, name, condition, needs_rebuild, concurrency_stamp)
                values ($1, $2, $1::text, '{"type":"all","conditions":[]}', false, 'x')
                """,
                segment, tenantId);
        }

        await using var nextBatch = new NpgsqlCommand("select nextval('cdp.feed_batch_id')", connection);
        var batchId = (long)(await nextBatch.ExecuteScalarAsync())!;
        var n = 0;
        foreach (var person in world.People)
        {
            await WritePersonAsync(connection, tenantId, person);
            foreach (var e in person.Events)
            {
                await RunAsync(
                    connection,
                    """
                    insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, occurred_at, received_at, event_id, kind, properties)
                    select $1, $7, $2, $3, t.id, 1, $4, $4, $2::text, 'track', $5::jsonb from cdp.event_type t where t.tenant_id = $1 and t.name = $6
                    """,
                    tenantId, ++n, e.Part, e.OccurredAt, e.Properties.ToJsonString(), e.Name, batchId);
            }
        }

        foreach (var consent in world.Consents)
        {
            await RunAsync(
                connection,
                """
                insert into cdp_store.consent_entry (tenant_id, id, part_no, channel, purpose, address, is_granted, source_no, occurred_at)
                values ($1, $2, $3, $4, $5, $6, $7, 1, $8)
                """,
                tenantId, consent.Id, consent.Part, consent.Channel, consent.Purpose, consent.Address, consent.IsGranted, consent.OccurredAt);
        }
    }

    private static async Task WritePersonAsync(NpgsqlConnection connection, Guid tenantId, TestPerson person)
    {
        foreach (var part in person.Parts)
        {
            await RunAsync(
                connection, "insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at) values ($1, $2, $3, gen_random_uuid(), now())",
                tenantId, part, person.ProfileId);
        }

        await RunAsync(
            connection,
            """
            insert into cdp_store.profile (tenant_id, profile_id, public_id, name, email, phone, city, gender, time_zone, locale, birthday, attributes, is_known, first_seen_at, last_seen_at)
            select $1, $2, public_id, $3, $4, $5, $6, $7, $8, $9, $10::date, $11::jsonb, $12, $13, $14 from cdp_store.part where tenant_id = $1 and part_no = $2
            """,
            tenantId, person.ProfileId, person.Texts["name"], person.Texts["email"], person.Texts["phone"], person.Texts["city"], person.Texts["gender"],
            person.Texts["time_zone"], person.Texts["locale"], person.Birthday, person.Attributes.ToJsonString(JsonSerializerOptions.Web), person.IsKnown,
            person.FirstSeenAt, person.LastSeenAt);

        // An identifier may stand on any part of the person.
        foreach (var kind in person.IdentifierKinds)
        {
            await RunAsync(
                connection, "insert into cdp_store.identifier (tenant_id, kind, value, part_no, created_at) values ($1, $2, $3, $4, now())",
                tenantId, (short)kind, $"{kind}-{person.ProfileId}", person.Parts[kind % person.Parts.Count]);
        }

        foreach (var segment in person.Segments)
        {
            await RunAsync(
                connection, "insert into cdp_store.segment_member (tenant_id, segment_id, profile_id, entered_at) values ($1, $2, $3, now())",
                tenantId, segment, person.ProfileId);
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, params object?[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter is null ? new NpgsqlParameter<string?> { TypedValue = null } : new NpgsqlParameter { Value = parameter });
        }

        await command.ExecuteNonQueryAsync();
    }
}
