-- The least that a durable, deduplicated log could be: the key, the event and the feed, a thousand events of one tenant a transaction, by the
-- same role through the same tenant views. Nobody is resolved: the part's number is made up by the client.

-- name: begin
begin

-- name: lock ($1 tenant)
select set_config('mmo.tenant_id', $1, true), set_config('jit', 'off', true), nextval('cdp.feed_batch_id')

-- name: keys ($1 tenant, $2 source, $3 event ids, $4 received at)
insert into cdp.event_key (tenant_id, source_no, event_id, received_at)
select $1, $2, k.event_id, $4
from unnest($3) as k (event_id)
on conflict do nothing
returning event_id

-- name: events ($1 tenant, $2 batch, $3 source, $4 parts, $5 types, $6 occurred at, $7 received at, $8 event ids, $9 kinds, $10 properties, $11 contexts)
insert into cdp.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context)
select $1, $2, u.n - 1, u.part_no, u.event_type_id, $3, 0, u.occurred_at, $7, u.event_id, u.kind, u.properties, u.context
from unnest($4, $5, $6, $8, $9, $10, $11) with ordinality as u (part_no, event_type_id, occurred_at, event_id, kind, properties, context, n)

-- name: feed ($1 batch, $2 names, $3 first, $4 last, $5 count)
select cdp.append_feed($1, $2, $3, $4, $5)

-- name: commit
commit
