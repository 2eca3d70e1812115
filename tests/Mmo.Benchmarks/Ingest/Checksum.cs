using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Ingest;

/// <summary>
/// What a tenant's events came to, in a form in which numbers that each database gives as it likes do not appear: an identifier stands for the
/// part that it founded, a person for all identifiers in it. Sums of hashes, so that the order does not matter.
/// </summary>
internal sealed record Checksum(string Events, string Identifiers, string People, string Profiles)
{
    /// <summary>Events with their owners, identifiers with their counts, people as a partition, and what is known of each.</summary>
    public static async Task<Checksum> OfAsync(BenchmarkServer server, string database, IngestTenant tenant) => new(
        await SumAsync(server, database, tenant,
            """
            select i.kind, i.value, e.event_id, e.event_type_id, e.source_no, e.flags, e.occurred_at, e.kind, e.properties, e.context
            from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no)
            where e.tenant_id = $1
            """),
        await SumAsync(server, database, tenant,
            """
            select i.kind, i.value, s.event_count, s.first_seen_at, s.last_seen_at,
                   (select string_agg(v.attribute || v.value || v.observed_at, ' ' order by v.attribute) from cdp_store.part_value v where v.tenant_id = i.tenant_id and v.part_no = i.part_no)
            from cdp_store.identifier i left join cdp_store.part_stat s using (tenant_id, part_no)
            where i.tenant_id = $1
            """),
        await SumAsync(server, database, tenant,
            """
            select string_agg(i.kind || ':' || i.value, ' ' order by i.kind, i.value)
            from cdp_store.part p join cdp_store.identifier i using (tenant_id, part_no)
            where p.tenant_id = $1 group by p.profile_id
            """),
        await SumAsync(server, database, tenant,
            """
            select p.is_known, p.name, p.email, p.city, p.attributes, p.first_seen_at, p.last_seen_at,
                   (select min(i.kind || ':' || i.value) from cdp_store.part q join cdp_store.identifier i using (tenant_id, part_no) where q.tenant_id = p.tenant_id and q.part_no = p.profile_id or q.tenant_id = p.tenant_id and q.profile_id = p.profile_id and q.profile_id <> q.part_no)
            from cdp_store.profile p where p.tenant_id = $1
            """));

    /// <summary>The log without its owners: all that a bare append shares.</summary>
    public static Task<string> OfLogAsync(BenchmarkServer server, string database, IngestTenant tenant) => SumAsync(server, database, tenant,
        "select event_id, event_type_id, source_no, flags, occurred_at, kind, properties, context from cdp_store.event where tenant_id = $1");

    private static Task<string> SumAsync(BenchmarkServer server, string database, IngestTenant tenant, string rows) => server.ScalarAsync<string>(
        database,
        $"select count(*) || '/' || coalesce(sum(hashtextextended(r::text, 0)), 0) from ({rows.Replace("$1", $"'{tenant.Id}'", StringComparison.Ordinal)}) r");
}
