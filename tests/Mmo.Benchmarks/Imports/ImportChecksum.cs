using Mmo.Benchmarks.Hosting;

namespace Mmo.Benchmarks.Imports;

/// <summary>What the file's rows came to, without the numbers and times that each database gives as it likes.</summary>
internal static class ImportChecksum
{
    public static async Task<string> OfAsync(BenchmarkServer server, string database) => string.Join(
        ' ',
        await SumAsync(server, database, "select i.kind, i.value, p.profile_id is not null from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no)"),
        await SumAsync(
            server, database,
            """
            select (select string_agg(i.kind || i.value, ' ' order by i.kind)
                    from cdp_store.part m join cdp_store.identifier i using (tenant_id, part_no)
                    where m.tenant_id = p.tenant_id and (m.part_no = p.profile_id or m.profile_id = p.profile_id and m.profile_id <> m.part_no)),
                   p.name, p.email, p.phone, p.city, p.attributes, p.is_known,
                   (select array_agg(k order by k) from jsonb_object_keys(p.provenance) k), s.event_count
            from cdp_store.profile p join cdp_store.part_stat s on s.tenant_id = p.tenant_id and s.part_no = p.profile_id
            """),
        await SumAsync(server, database, "select i.value, v.attribute, v.value from cdp_store.part_value v join cdp_store.identifier i using (tenant_id, part_no)"),
        await SumAsync(
            server, database,
            "select i.value, e.kind, e.flags, e.properties, split_part(e.event_id, ':', 4) from cdp_store.event e join cdp_store.identifier i using (tenant_id, part_no)"),
        await SumAsync(server, database, "select l.kind, l.state from cdp_store.link l"));

    private static Task<string> SumAsync(BenchmarkServer server, string database, string rows) => server.ScalarAsync<string>(
        database, $"select count(*) || '/' || coalesce(sum(hashtextextended(r::text, 0)), 0) from ({rows}) r");
}
