insert into crm.lead (id, tenant_id, idempotency_key, part_no, profile_public_id, title, reasons, state, unit_id, owner_id, first_owner_id, journey_id, node_id,
  message_id, amount_minor, currency, lost_reason, created_at, accepted_at, closed_at, concurrency_stamp)
select pg_temp.id(13, g), pg_temp.tenant(g), 'k' || g, g, pg_temp.id(1, g), '欢迎邮件后下单', '{}', s.state,
  case when g % 400 = 0 then '{Unit}'::uuid else pg_temp.id(14, g % 200) end,
  case when g % 200 = 0 then '{Sales}'::uuid when s.state <> 'new' then pg_temp.id(15, g % 50) end, null,
  case when g % 100 >= 90 then pg_temp.id(12, g % 100) when g % 150 = 37 then '{J2}'::uuid else '{J1}'::uuid end, 'lead',
  pg_temp.id(11, g), case when s.state = 'won' then 520000 end, case when s.state = 'won' then 'CNY' end, case when s.state = 'lost' then 'price' end,
  now() - interval '30 days' + g * interval '8 seconds', case when s.state <> 'new' then now() end, case when s.state in ('won', 'lost') then now() end, 's'
from generate_series(1, 300000) g, lateral (select case when g / 100 % 200 = 7 then 'new' when g / 100 % 200 = 8 then 'accepted' when g % 3 = 0 then 'won' else 'lost' end as state) s;
insert into crm.audit_entry select pg_temp.id(23, g), pg_temp.tenant(g), now() - g * interval '1 minute', null, null, 'x', 'accepted', 'Lead', 'l' || g, null, null from generate_series(1, 30000) g;
insert into crm.call_result select pg_temp.tenant(g), 'k' || g, '{}', now() from generate_series(1, 30000) g;

insert into identity.audit_entry select pg_temp.id(24, g), pg_temp.tenant(g), now() - g * interval '1 minute', '{Sales}', null, 'x', 'signedIn', 'User', 'u' || g, null, null from generate_series(1, 100000) g;
insert into identity.user (id, tenant_id, user_name, normalized_user_name, name, unit_id, password_hash, security_stamp, access_failed_count, is_active, creation_time, concurrency_stamp)
select pg_temp.id(16, g), pg_temp.tenant(g), 'user' || g, 'USER' || g, '员工' || g, pg_temp.id(14, g % 200), 'x', 'x', 0, true, now(), 's' from generate_series(1, 30000) g;
insert into identity.user_role select pg_temp.tenant(g), pg_temp.id(16, g), pg_temp.id(17, g % 20) from generate_series(1, 30000) g;
insert into identity.api_key (id, tenant_id, name, prefix, hash, scopes, creator_name, creation_time)
select pg_temp.id(18, g), pg_temp.tenant(g), 'key' || g, 'mmo', sha256(convert_to('h' || g, 'UTF8')), '{}', 'x', now() from generate_series(1, 30000) g;
