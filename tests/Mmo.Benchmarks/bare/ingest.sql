-- What ingestion would be if it were nothing but its SQL: the same rows, constraints, identity result and commits as the host's, by the same
-- role through the same tenant views, a thousand events of one tenant a transaction, from arrays that are ready. No HTTP, no parsing, no host.
-- Two round trips; a third where a new pair of identifiers touches somebody who exists. Between them the client joins what belongs together.
-- A statement begins with a line "-- name:" and its parameters. unnest … offset 0 keeps index plans on tables that have no statistics yet.

-- ── First round trip ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- name: begin
begin

-- name: lock ($1 tenant)
select set_config('mmo.tenant_id', $1, true), set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true),
       pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || $1, 0)), nextval('cdp.feed_batch_id')

-- name: keys ($1 tenant, $2 source, $3 event ids, $4 received at)
insert into cdp.event_key (tenant_id, source_no, event_id, received_at)
select $1, $2, k.event_id, $4
from unnest($3) as k (event_id)
on conflict do nothing
returning event_id

-- name: resolve ($1 kinds, $2 values)
select k.n::int, i.part_no, p.profile_id
from unnest($1, $2) with ordinality as k (kind, value, n)
cross join lateral (select part_no from cdp.identifier where kind = k.kind and value = k.value offset 0) i
cross join lateral (select profile_id from cdp.part where part_no = i.part_no offset 0) p

-- ── Second round trip: only for new pairs of identifiers ────────────────────────────────────────────────────────────────────────────────

-- name: links ($1, $2 pairs of parts)
select k.a, k.b
from unnest($1, $2) as k (a, b)
cross join lateral (select from cdp.link where part_a = k.a and part_b = k.b limit 1 offset 0) l

-- name: user-ids ($1 profiles that have one)
select k.profile_id
from unnest($1) as k (profile_id)
cross join lateral (
  select part_no from cdp.part where part_no = k.profile_id
  union all
  select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
  offset 0) m
cross join lateral (select from cdp.identifier where part_no = m.part_no and kind = 1 offset 0) u

-- name: must-not ($1 profiles that must stay apart from another)
select k.profile_id, p.profile_id
from unnest($1) as k (profile_id)
cross join lateral (
  select part_no from cdp.part where part_no = k.profile_id
  union all
  select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
  offset 0) m
cross join lateral (select part_b from cdp.must_not where part_a = m.part_no offset 0) x
cross join lateral (select profile_id from cdp.part where part_no = x.part_b offset 0) p

-- ── Last round trip ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- name: parts ($1 tenant, $2 numbers, $3 profiles, $4 public ids, $5 now)
insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
select $1, u.part_no, u.profile_id, u.public_id, $5 from unnest($2, $3, $4) as u (part_no, profile_id, public_id)

-- name: identifiers ($1 tenant, $2 kinds, $3 values, $4 parts, $5 now)
insert into cdp.identifier (tenant_id, kind, value, part_no, created_at)
select $1, u.kind, u.value, u.part_no, $5 from unnest($2, $3, $4) as u (kind, value, part_no)

-- name: merge ($1 losers, $2 survivors)
insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
select p.tenant_id, p.part_no, m.survivor, p.public_id, p.created_at
from unnest($1, $2) as m (loser, survivor)
cross join lateral (
  select * from cdp.part where part_no = m.loser
  union all
  select * from cdp.part where profile_id = m.loser and profile_id <> part_no
  offset 0) p
on conflict (tenant_id, part_no) do update set profile_id = excluded.profile_id

-- name: delete-losers ($1 losers)
delete from cdp.profile where profile_id = any($1)

-- name: mark-dirty ($1 tenant, $2 survivors)
insert into cdp.segment_dirty (tenant_id, profile_id)
select $1, u.profile_id from unnest($2) as u (profile_id)
on conflict (tenant_id, profile_id) do update set marked_at = now()

-- name: insert-links ($1 tenant, $2, $3 pairs of parts, $4 source, $5 event ids, $6 now)
insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
select $1, u.a, u.b, 1, jsonb_build_object('sourceNo', $4, 'eventId', u.event_id), $6
from unnest($2, $3, $5) as u (a, b, event_id)
on conflict do nothing

-- name: values ($1 tenant, $2 source, $3 parts, $4 attributes, $5 values, $6 observed at)
insert into cdp.part_value as v (tenant_id, part_no, attribute, source_no, value, observed_at)
select $1, u.part_no, u.attribute, $2, u.value, u.observed_at
from unnest($3, $4, $5, $6) as u (part_no, attribute, value, observed_at)
on conflict (tenant_id, part_no, attribute, source_no) do update
set value = excluded.value, observed_at = excluded.observed_at
where v.observed_at <= excluded.observed_at

-- name: stats ($1 tenant, $2 parts, $3 counts, $4 first, $5 last)
insert into cdp.part_stat as s (tenant_id, part_no, event_count, first_seen_at, last_seen_at)
select $1, u.part_no, u.event_count, u.first_at, u.last_at
from unnest($2, $3, $4, $5) as u (part_no, event_count, first_at, last_at)
on conflict (tenant_id, part_no) do update
set event_count = s.event_count + excluded.event_count,
    first_seen_at = least(s.first_seen_at, excluded.first_seen_at),
    last_seen_at = greatest(s.last_seen_at, excluded.last_seen_at)

-- name: seen ($1 tenant, $2 profiles, $3 public ids, $4 first, $5 last)
insert into cdp.profile as p (tenant_id, profile_id, public_id, is_known, first_seen_at, last_seen_at)
select $1, u.profile_id, u.public_id, false, u.first_at, t.last_at
from unnest($2, $3, $4, $5) as u (profile_id, public_id, first_at, last_at)
cross join lateral (select date_bin('5 minutes', u.last_at, 'epoch') as last_at) t
left join lateral (select first_seen_at, last_seen_at from cdp.profile where profile_id = u.profile_id offset 0) f on true
where f.last_seen_at is null or u.first_at < f.first_seen_at or t.last_at > f.last_seen_at
on conflict (tenant_id, profile_id) do update
set first_seen_at = least(p.first_seen_at, excluded.first_seen_at), last_seen_at = greatest(p.last_seen_at, excluded.last_seen_at)

-- name: describe ($1 tenant, $2 profiles)
insert into cdp.profile as t (tenant_id, profile_id, public_id, name, email, city, attributes, provenance, is_known, first_seen_at, last_seen_at)
select $1, k.profile_id, b.public_id, w.name, w.email, w.city, coalesce(w.attributes, '{}'), coalesce(w.provenance, '{}'),
       w.is_known, w.first_at, date_bin('5 minutes', w.last_at, 'epoch')
from unnest($2) as k (profile_id)
cross join lateral (select public_id from cdp.part where part_no = k.profile_id offset 0) b
cross join lateral (
  select min(s.first_seen_at) as first_at, max(s.last_seen_at) as last_at, bool_or(i.kind <= 4) as is_known,
         max(v.value #>> '{}') filter (where v.attribute = 'name') as name,
         max(v.value #>> '{}') filter (where v.attribute = 'email') as email,
         max(v.value #>> '{}') filter (where v.attribute = 'city') as city,
         jsonb_object_agg(v.attribute, v.value) filter (where v.attribute not in ('name', 'email', 'city')) as attributes,
         jsonb_object_agg(v.attribute, jsonb_build_object('part', m.part_no, 'source', v.source_no, 'observedAt', v.observed_at))
           filter (where v.attribute is not null) as provenance
  from (
    select part_no from cdp.part where part_no = k.profile_id
    union all
    select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
    offset 0) m
  left join lateral (select first_seen_at, last_seen_at from cdp.part_stat where part_no = m.part_no offset 0) s on true
  left join lateral (select kind from cdp.identifier where part_no = m.part_no offset 0) i on true
  left join lateral (select attribute, source_no, value, observed_at from cdp.part_value where part_no = m.part_no offset 0) v on true) w
on conflict (tenant_id, profile_id) do update
set name = excluded.name, email = excluded.email, city = excluded.city, attributes = excluded.attributes, provenance = excluded.provenance,
    is_known = excluded.is_known, first_seen_at = excluded.first_seen_at, last_seen_at = excluded.last_seen_at

-- name: events ($1 tenant, $2 batch, $3 source, $4 parts, $5 types, $6 occurred at, $7 received at, $8 event ids, $9 kinds, $10 properties, $11 contexts)
insert into cdp.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context)
select $1, $2, u.n - 1, u.part_no, u.event_type_id, $3, 0, u.occurred_at, $7, u.event_id, u.kind, u.properties, u.context
from unnest($4, $5, $6, $8, $9, $10, $11) with ordinality as u (part_no, event_type_id, occurred_at, event_id, kind, properties, context, n)

-- name: feed-events ($1 tenant, $2 batch, $3 parts, $4 payloads)
insert into cdp.feed_event (batch_id, n, tenant_id, name, part_no, payload)
select $2, u.n - 1, $1, 'Cdp.ProfilesMerged', u.part_no, u.payload
from unnest($3, $4) with ordinality as u (part_no, payload, n)

-- name: feed ($1 batch, $2 names, $3 first, $4 last, $5 count)
select cdp.append_feed($1, $2, $3, $4, $5)

-- name: commit
commit
