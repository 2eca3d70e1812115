create temp table type_of as select tenant_id, name, id from cdp.event_type;

-- One event a commit, over 60 days.
insert into cdp_store.event
select d.tenant_id, d.g, 0, d.part_no, t.id, 1, 0, d.at, d.at, 'e' || d.g, 'track',
  jsonb_build_object('sku', 'K' || d.g % 500, 'revenue', d.g % 900, 'messageId', pg_temp.id(11, d.g)), '{}'
from (
  select g, p as part_no, pg_temp.tenant(p) as tenant_id, now() - interval '60 days' + g * (interval '60 days' / 300001) as at,
    case when g % 20 < 15 then 'Product Viewed' when g % 20 < 17 then 'Order Completed' when g % 20 = 17 then 'mmo.message.opened'
         when g % 20 = 18 then 'mmo.message.clicked' else 'mmo.message.sent' end as name
  from generate_series(1, 300000) g, lateral (select pg_temp.draw(g, 300000) as p) d) d
join type_of t on t.tenant_id = d.tenant_id and t.name = d.name;

insert into cdp_store.event_key select pg_temp.tenant(g), 1, 'e' || g, now() - interval '30 days' + g * (interval '30 days' / 300001) from generate_series(1, 300000) g;
insert into cdp_store.purchase
select tenant_id, batch_id, n, part_no, case when batch_id % 15 = 0 then 'refund' else 'order' end, 'o' || batch_id, 100 + batch_id % 9000, 'CNY', occurred_at, received_at
from cdp_store.event where batch_id % 3 = 0;

insert into cdp.feed_batch (position, tenant_id, batch_id, types, min_time, max_time, event_count, committed_at) overriding system value
select batch_id, tenant_id, batch_id, array['Product Viewed'], occurred_at, occurred_at, 1, received_at from cdp_store.event;
select setval(pg_get_serial_sequence('cdp.feed_batch', 'position'), 300000);
select setval('cdp.feed_batch_id', 9000000);
select setval('cdp.part_no', 1000000);
insert into cdp.feed_head select t, 300000 from unnest(array['{A}', '{B}', '{C}']::uuid[]) t
on conflict (tenant_id) do update set position = excluded.position;
insert into cdp.feed_event select g, 0, pg_temp.tenant(g), 'mmo.cdp.note', g, '{}' from generate_series(1, 30000) g;
insert into cdp.audit_entry select pg_temp.id(21, g), pg_temp.tenant(g), now() - g * interval '1 minute', null, null, 'x', 'updated', 'Segment', 's' || g, null, null from generate_series(1, 30000) g;
