using Mmo.Cdp.Survivorship;

namespace Mmo.Cdp.People;

internal static class ProfileSql
{
    /// <summary>
    /// What <see cref="Project"/> would write of people whom a commit batch founds and of whom it says each attribute once: nothing has to be
    /// read again and no rule has to choose. <c>columns</c>: the attributes with a typed column, and the store.
    /// </summary>
    public const string Found =
        """
        insert into cdp.profile (
          tenant_id, profile_id, public_id, unit_id, name, email, phone, city, gender, birthday, time_zone, locale,
          attributes, provenance, is_known, first_seen_at, last_seen_at)
        select $1, u.profile_id, u.public_id, a.unit_id, left(u.columns ->> 'name', 200), u.columns ->> 'email', u.columns ->> 'phone',
               left(u.columns ->> 'city', 200), left(u.columns ->> 'gender', 200), (u.columns ->> 'birthday')::date,
               left(u.columns ->> 'timeZone', 200), left(u.columns ->> 'locale', 200),
               u.attributes, u.provenance, u.is_known, u.first_seen_at, date_bin('5 minutes', u.last_seen_at, 'epoch')
        from unnest($2, $3, $4, $5, $6, $7, $8, $9) as u (profile_id, public_id, columns, attributes, provenance, is_known, first_seen_at, last_seen_at)
        left join lateral (
          select unit_id from cdp.unit_alias where alias = u.columns ->> 'store' offset 0) a on true
        """;

    /// <summary>
    /// Survivorship: for each attribute the value that was observed last wins, unless its rule says otherwise; of two that rank the same and were
    /// observed at the same moment that of the source with the lower number, then of the part with the lower number. The profile row is a
    /// projection of its parts' rows and can be rebuilt at any time with this same statement: $1 tenant, $2 profiles. A value that is null was
    /// taken back. Rules are read along, so that none is missed; most companies have none or a few.
    /// </summary>
    public const string Project =
        $$"""
        with rules as materialized (
          {{SurvivorshipSql.Rules}})
        insert into cdp.profile as t (
          tenant_id, profile_id, public_id, unit_id, name, email, phone, city, gender, birthday, time_zone, locale,
          attributes, provenance, is_known, first_seen_at, last_seen_at)
        select $1, k.profile_id, b.public_id, a.unit_id, left(w.name, 200), w.email, w.phone, left(w.city, 200), left(w.gender, 200), w.birthday::date,
               left(w.time_zone, 200), left(w.locale, 200), coalesce(w.attributes, '{}'), coalesce(w.provenance, '{}'),
               s.is_known, s.first_seen_at, date_bin('5 minutes', s.last_seen_at, 'epoch')
        from unnest($2) as k (profile_id)
        cross join lateral (
          select public_id, created_at from cdp.part where part_no = k.profile_id offset 0) b
        cross join lateral (
          select array_agg(part_no) as part_nos
          from (
            select part_no from cdp.part where part_no = k.profile_id
            union all
            select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
            offset 0) p) m
        cross join lateral (
          select coalesce(nullif(min(x.first_seen_at), 'infinity'), b.created_at) as first_seen_at,
                 coalesce(nullif(max(x.last_seen_at), '-infinity'), b.created_at) as last_seen_at,
                 bool_or(exists (select from cdp.identifier where part_no = n.part_no and kind not in (5, 9, 10))) as is_known
          from unnest(m.part_nos) as n (part_no)
          left join lateral (
            select first_seen_at, last_seen_at from cdp.part_stat where part_no = n.part_no offset 0) x on true) s
        cross join lateral (
          select max(v.value #>> '{}') filter (where v.attribute = 'name') as name,
                 max(v.value #>> '{}') filter (where v.attribute = 'email') as email,
                 max(v.value #>> '{}') filter (where v.attribute = 'phone') as phone,
                 max(v.value #>> '{}') filter (where v.attribute = 'city') as city,
                 max(v.value #>> '{}') filter (where v.attribute = 'gender') as gender,
                 max(v.value #>> '{}') filter (where v.attribute = 'birthday') as birthday,
                 max(v.value #>> '{}') filter (where v.attribute = 'timeZone') as time_zone,
                 max(v.value #>> '{}') filter (where v.attribute = 'locale') as locale,
                 max(v.value #>> '{}') filter (where v.attribute = 'store') as store,
                 jsonb_object_agg(v.attribute, v.value) filter (
                   where v.attribute not in ('name', 'email', 'phone', 'city', 'gender', 'birthday', 'timeZone', 'locale')
                     and jsonb_typeof(v.value) <> 'null') as attributes,
                 jsonb_object_agg(v.attribute, jsonb_build_object('part', v.part_no, 'source', v.source_no, 'observedAt', v.observed_at)) filter (
                   where jsonb_typeof(v.value) <> 'null') as provenance
          from (
            select distinct on (o.attribute) o.attribute, o.value, o.part_no, o.source_no, o.observed_at
            from unnest(m.part_nos) as n (part_no)
            cross join lateral (
              select part_no, attribute, source_no, value, observed_at from cdp.part_value where part_no = n.part_no offset 0) o
            left join rules r on r.attribute = o.attribute
            order by o.attribute,
                     {{SurvivorshipSql.Ranking}}) v) w
        left join lateral (
          select unit_id from cdp.unit_alias where alias = w.store offset 0) a on true
        on conflict (tenant_id, profile_id) do update
        set unit_id = excluded.unit_id, name = excluded.name, email = excluded.email, phone = excluded.phone, city = excluded.city,
            gender = excluded.gender, birthday = excluded.birthday, time_zone = excluded.time_zone, locale = excluded.locale,
            attributes = excluded.attributes, provenance = excluded.provenance, is_known = excluded.is_known,
            first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at
        """;
}
