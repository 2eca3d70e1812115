insert into cdp.event_type (tenant_id, name)
select t, n from unnest(array['{A}', '{B}', '{C}']::uuid[]) t,
  unnest(array['Product Viewed', 'Order Completed', 'Signed Up', 'mmo.message.opened', 'mmo.message.clicked', 'mmo.message.sent']) n
on conflict do nothing;

-- One part in seven was merged into the person three before.
insert into cdp_store.part
select pg_temp.tenant(g), g, case when g % 20 in (7, 8, 9) then g - 3 else g end, pg_temp.id(1, g), now() - interval '90 days'
from generate_series(1, 300000) g;

insert into cdp_store.profile (tenant_id, profile_id, public_id, unit_id, name, email, phone, city, attributes, is_known, first_seen_at, last_seen_at)
select pg_temp.tenant(g), g, pg_temp.id(1, g), case when g % 4 = 0 then '{Unit}'::uuid end,
  (array['陈', '林', '王', '李', '张', '刘', '杨', '黄'])[1 + g % 8] || (array['明', '岚', '伟', '芳', '秀英', '娜', '敏', '静'])[1 + g / 8 % 8] || g,
  'p' || g || '@example.com', '13' || lpad(g::text, 9, '0'), (array['上海', '北京', '广州', '成都', '杭州'])[1 + g % 5],
  jsonb_build_object('level', g % 7, 'store', 'S' || g % 50), g % 3 = 0,
  now() - interval '90 days' + (hashint8(g) & 65535) * interval '110 seconds', now() - (hashint8(g) & 65535) * interval '1 minute'
from generate_series(1, 300000) g where g % 20 not in (7, 8, 9);

insert into cdp_store.identifier
select pg_temp.tenant(g), 3, 'p' || g || '@example.com', g, now() - interval '90 days' from generate_series(1, 300000) g
union all
select pg_temp.tenant(g), 1, 'u' || g, g, now() - interval '90 days' from generate_series(1, 300000, 3) g;

insert into cdp_store.link (tenant_id, part_a, part_b, kind, created_at)
select pg_temp.tenant(g), g - 3, g, 1, now() - interval '90 days' from generate_series(1, 300000) g where g % 20 in (7, 8, 9);
insert into cdp_store.must_not select pg_temp.tenant(g), g, g + 1, 'two-user-ids', null, now() from generate_series(1, 30000) g;
insert into cdp_store.identity_conflict
select pg_temp.tenant(g), pg_temp.id(2, g), g, g + 1, 'two-user-ids', 1, 'e' || g, now(), now() from generate_series(1, 30000) g;

insert into cdp_store.part_value
select pg_temp.tenant(g), g, 'name', 1, to_jsonb('n' || g), now() - interval '80 days' from generate_series(1, 300000) g;
insert into cdp_store.part_stat select pg_temp.tenant(g), g, 1 + g % 9, now() - interval '90 days', now() - interval '1 day' from generate_series(1, 300000) g;
insert into cdp_store.consent_entry (tenant_id, id, part_no, channel, purpose, address, is_granted, source_no, occurred_at)
select pg_temp.tenant(g), pg_temp.id(3, g), g, 'email', 'marketing', 'p' || g || '@example.com', g % 10 < 8, 1, now() - interval '60 days'
from generate_series(1, 300000) g;

insert into cdp_store.segment_member
select '{A}'::uuid, '{S1}'::uuid, profile_id, now() - interval '3 days' from cdp_store.profile where tenant_id = '{A}'
union all
select '{A}'::uuid, '{S2}'::uuid, profile_id, now() - interval '3 days' from cdp_store.profile where tenant_id = '{A}' and profile_id % 10 = 0
union all
select tenant_id, pg_temp.id(9, 1), profile_id, now() - interval '3 days' from cdp_store.profile where tenant_id <> '{A}';
insert into cdp_store.segment_due
select '{A}'::uuid, '{S2}'::uuid, profile_id, now() + (hashint8(profile_id) & 65535) * interval '20 seconds' - interval '20 minutes'
from cdp_store.profile where tenant_id = '{A}' and profile_id % 3 = 0;
insert into cdp_store.segment_change
select '{A}'::uuid, batch, g % 50, case when g % 3 = 0 then '{S1}'::uuid else '{S2}'::uuid end, g, true, 'event', now() - interval '2 days'
from generate_series(1, 100000) g, lateral (select 5000000 + g / 50 as batch) b where g % 100 < 90;
insert into cdp_store.quarantine (tenant_id, id, source_no, received_at, reason, raw, size)
select pg_temp.tenant(g), pg_temp.id(4, g), 1, now() - g * interval '1 minute', 'invalid', '\x7b7d', 2 from generate_series(1, 30000) g;
