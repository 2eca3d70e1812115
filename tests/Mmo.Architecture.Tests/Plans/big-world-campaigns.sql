-- 0.7 % of A's people are in the second journey. Most have left; one in twenty waits for an order; nobody is due.
insert into campaign_store.enrolment
select pg_temp.tenant(g), pg_temp.id(10, g), j.id, 1, g, g, 'once', n.node, 3, 1, n.state, n.due, null, 0, pg_temp.id(11, g), g, 0, now() - interval '30 days',
  null, now() - interval '30 days', now() - interval '29 days', case when n.state = 9 then now() - interval '20 days' end, case when n.state = 9 then 'exit' end
from generate_series(1, 300000) g,
  lateral (select case when g % 100 >= 90 then pg_temp.id(12, g % 100) when g % 150 = 37 then '{J2}'::uuid else '{J1}'::uuid end as id) j,
  lateral (select case when g % 20 = 3 then 'order' else 'end' end as node, case when g % 20 = 3 then 1 else 9 end as state,
                  case when g % 20 = 3 then now() + interval '1 day' + g * interval '1 second' else 'infinity'::timestamptz end as due) n;
insert into campaign_store.enrolment_step
select e.tenant_id, e.id, 1, e.journey_id, 1, 'welcome', 1, now() - interval '30 days', now() - interval '29 days', 1, 'next', null, e.message_id, null
from campaign_store.enrolment e;
-- Of everybody another system was told once.
insert into campaign_store.webhook_call
select tenant_id, id, 1, journey_id, 1, 'tell', part_no, 2, entered_at, null, 1, 200, null, entered_at, entered_at from campaign_store.enrolment;
insert into campaign.node_count
select tenant_id, journey_id, 1, node, count(*), count(*) - 1, 0, 0, 0, 0
from campaign_store.enrolment, unnest(array['start', 'where', 'welcome', 'order', 'lead', 'tell', 'end']) node group by 1, 2, 4
on conflict do nothing;

insert into campaign_store.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose, address,
  template_id, template_version_id, state, reason, due_at, expires_at, queued_at, sent_at, delivered_at, settled_at, opened_at, clicked_at)
select e.tenant_id, e.message_id, e.journey_id, 1, 'welcome', e.id, 2, 1, 'once', e.part_no, 'email', 'marketing', 'p' || e.part_no || '@example.com',
  '{Template}', '{TemplateVersion}', case when e.part_no % 50 = 11 then 7 when e.part_no % 5000 = 21 then 8 else 5 end,
  case when e.part_no % 50 = 11 then 'no-consent' end, t.at, t.at + interval '3 days', t.at, t.at, t.at, t.at,
  case when e.part_no % 3 = 0 then t.at end, case when e.part_no % 9 = 0 then t.at end
from campaign_store.enrolment e, lateral (select now() - interval '30 days' + e.part_no * interval '5 seconds' as at) t;
insert into campaign_store.send_key select tenant_id, sha256(convert_to(id::text, 'UTF8')), id, queued_at from campaign_store.message;
insert into campaign_store.delivery select tenant_id, id, 1, sent_at, 'accepted', 250, 'OK', 'x' from campaign_store.message where part_no % 3 = 0;
insert into campaign_store.suppression select pg_temp.tenant(g), 'email', sha256(convert_to('s' || g, 'UTF8')), 'bounced', null, now() from generate_series(1, 100000) g;
insert into campaign_store.cap_counter select pg_temp.tenant(g), 'email', sha256(convert_to('c' || g, 'UTF8')), array[now()] from generate_series(1, 30000) g;
insert into campaign_store.mail
select tenant_id, id, journey_id, part_no, 'a@example.com', address, '欢迎', '<p>你好</p>', '你好', sent_at from campaign_store.message where part_no % 3 = 0;
insert into campaign.action (id, tenant_id, kind, idempotency_key, payload, state, done_at)
select pg_temp.id(31, g), pg_temp.tenant(g), 'lead', 'k' || g, '{}', 2, now() from generate_series(1, 30000) g;
insert into campaign.audit_entry select pg_temp.id(22, g), pg_temp.tenant(g), now() - g * interval '1 minute', null, null, 'x', 'updated', 'Journey', 'j' || g, null, null from generate_series(1, 30000) g;
