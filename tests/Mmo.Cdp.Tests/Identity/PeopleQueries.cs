using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Identity;

/// <summary>Questions about who is who, asked of the tables themselves.</summary>
internal static class PeopleQueries
{
    /// <summary>The profile that an identifier leads to; null when nobody has it.</summary>
    public static Task<long?> ProfileAsync(this CdpHost host, string identifier, Guid? tenantId = null) => host.Database.ScalarAsync<long?>(
        $"""
        select p.profile_id from cdp_store.identifier i join cdp_store.part p using (tenant_id, part_no)
        where i.value = '{identifier}' and i.tenant_id = '{tenantId ?? host.TenantId}'
        """);

    public static Task<long?> PartAsync(this CdpHost host, string identifier) => host.Database.ScalarAsync<long?>(
        $"select part_no from cdp_store.identifier where value = '{identifier}' and tenant_id = '{host.TenantId}'");

    /// <summary>Who is one person, as text: the identifiers of each profile, with its events and attributes.</summary>
    public static async Task<string> PeopleAsync(this CdpHost host, Guid tenantId) => await host.Database.ScalarAsync<string>(
        $"""
        select coalesce(string_agg(person, E'\n' order by person), '')
        from (
          select string_agg(distinct i.kind || ':' || i.value, ' ' order by i.kind || ':' || i.value)
                   || ' | ' || (select coalesce(sum(s.event_count), 0) || ' ' || coalesce(min(s.first_seen_at)::text, '') || ' ' || coalesce(max(s.last_seen_at)::text, '')
                                from cdp_store.part q join cdp_store.part_stat s using (tenant_id, part_no)
                                where q.tenant_id = p.tenant_id and q.profile_id = p.profile_id)
                   || ' | ' || (select concat_ws(' ', f.name, f.email, f.phone, f.city, f.birthday, f.time_zone, f.attributes, f.is_known, f.first_seen_at, f.last_seen_at)
                                from cdp_store.profile f where f.tenant_id = p.tenant_id and f.profile_id = p.profile_id) as person
          from cdp_store.part p join cdp_store.identifier i using (tenant_id, part_no)
          where p.tenant_id = '{tenantId}'
          group by p.tenant_id, p.profile_id) people
        """) ?? "";
}
