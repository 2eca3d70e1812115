-- {Events} events over 60 days, in the order in which they came.
insert into cdp_store.event (tenant_id, batch_id, n, part_no, event_type_id, source_no, occurred_at, received_at, event_id, kind, properties)
select t.tenant_id, 1000000 + d.g / 500, d.g % 500, d.part_no, t.id, 1, d.at, d.at, 'e' || d.g, 'track',
  jsonb_build_object('sku', 'K' || d.g % 500, 'revenue', d.g % 900, 'currency', 'CNY')
from (
  select g, pg_temp.busy(pg_temp.chance(g, 10), {Parts}) as part_no, now() - interval '60 days' + g * (interval '60 days' / ({Events} + 1)) as at,
    case when u < 0.75 then 'Product Viewed' when u < 0.85 then 'Order Completed' when u < 0.90 then 'mmo.message.opened' when u < 0.95 then 'mmo.message.clicked' else 'mmo.message.sent' end as name
  from generate_series({From}::bigint, {To}) g, lateral (select pg_temp.chance(g, 11) as u) c) d
join cdp.event_type t on t.tenant_id = pg_temp.tenant(d.part_no) and t.name = d.name;
