-- What an import of people would be if it were nothing but its SQL: the same rows in the same tables with the same indexes, by the same role
-- through the same tenant views, a thousand rows of the file a commit, from arrays that are ready. No CSV, no JSON made, no rules, no host.
-- Two round trips: lock, dedupe, look up; then every write with COMMIT. Nothing is looked for that is known to be new: people are only inserted.

-- name: begin
begin

-- name: lock ($1 tenant)
select set_config('mmo.tenant_id', $1, true), set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true),
       pg_advisory_xact_lock(hashtextextended('mmo.cdp.graph:' || $1, 0)), nextval('cdp.feed_batch_id')

-- name: keys ($1 tenant, $2 source, $3 event ids, $4 received at)
insert into cdp.event_key (tenant_id, source_no, event_id, received_at)
select $1, $2, k.event_id, $4 from unnest($3) as k (event_id)
on conflict do nothing
returning event_id

-- name: resolve ($1 kinds, $2 values)
select k.n::int, i.part_no, p.profile_id
from unnest($1, $2) with ordinality as k (kind, value, n)
cross join lateral (select part_no from cdp.identifier where kind = k.kind and value = k.value offset 0) i
cross join lateral (select profile_id from cdp.part where part_no = i.part_no offset 0) p

-- name: parts ($1 tenant, $2 numbers, $3 profiles, $4 public ids, $5 now)
insert into cdp.part (tenant_id, part_no, profile_id, public_id, created_at)
select $1, u.part_no, u.profile_id, u.public_id, $5 from unnest($2, $3, $4) as u (part_no, profile_id, public_id)

-- name: identifiers ($1 tenant, $2 kinds, $3 values, $4 parts, $5 now)
insert into cdp.identifier (tenant_id, kind, value, part_no, created_at)
select $1, u.kind, u.value, u.part_no, $5 from unnest($2, $3, $4) as u (kind, value, part_no)

-- name: links ($1 tenant, $2, $3 pairs of parts, $4 source, $5 event ids, $6 now)
insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
select $1, u.a, u.b, 1, jsonb_build_object('sourceNo', $4, 'eventId', u.event_id), $6
from unnest($2, $3, $5) as u (a, b, event_id)

-- name: values ($1 tenant, $2 source, $3 parts, $4 attributes, $5 values, $6 observed at)
insert into cdp.part_value (tenant_id, part_no, attribute, source_no, value, observed_at)
select $1, u.part_no, u.attribute, $2, u.value, $6 from unnest($3, $4, $5) as u (part_no, attribute, value)

-- name: stats ($1 tenant, $2 parts, $3 counts, $4 seen at)
insert into cdp.part_stat (tenant_id, part_no, event_count, first_seen_at, last_seen_at)
select $1, u.part_no, u.event_count, $4, $4 from unnest($2, $3) as u (part_no, event_count)

-- name: profiles ($1 tenant, $2 profiles, $3 public ids, $4 names, $5 e-mails, $6 phones, $7 cities, $8 attributes, $9 provenance, $10 seen at)
insert into cdp.profile (tenant_id, profile_id, public_id, name, email, phone, city, attributes, provenance, is_known, first_seen_at, last_seen_at)
select $1, u.profile_id, u.public_id, u.name, u.email, u.phone, u.city, u.attributes, u.provenance, true, $10, date_bin('5 minutes', $10, 'epoch')
from unnest($2, $3, $4, $5, $6, $7, $8, $9) as u (profile_id, public_id, name, email, phone, city, attributes, provenance)

-- name: events ($1 tenant, $2 batch, $3 source, $4 parts, $5 type, $6 occurred at, $7 event ids, $8 properties, $9 contexts)
insert into cdp.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context)
select $1, $2, u.n - 1, u.part_no, $5, $3, 4, $6, $6, u.event_id, 'identify', u.properties, u.context
from unnest($4, $7, $8, $9) with ordinality as u (part_no, event_id, properties, context, n)

-- name: feed ($1 batch, $2 now, $3 count)
select cdp.append_feed($1, array['identify'], $2, $2, $3)

-- name: commit
commit
