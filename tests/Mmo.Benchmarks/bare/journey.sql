-- 5,000 people who are due go through the split and have a message queued: claim, move, step, send key and message in one statement.
-- Parameters: tenant, journey, template, template_version, name.
with due as (
  select id, part_no, occasion, step, visit, node_since
  from campaign.enrolment
  where journey_id = @journey and node_id = 'split' and state < 9 and due_at <= now()
  order by due_at
  limit 5000
  for update skip locked),
person as materialized (
  select d.*, gen_random_uuid() as message_id, pr.email as address,
    case when ('x' || encode(substring(sha256(convert_to('bench/' || p.profile_id, 'UTF8')) for 6), 'hex'))::bit(48)::bigint % 10000 < 5000 then 'a' else 'b' end as variant
  from due d
  cross join lateral (select profile_id from cdp_api.person_v1 where part_no = d.part_no offset 0) p
  cross join lateral (select email from cdp_api.profile_v1 where profile_id = p.profile_id offset 0) pr),
moved as (
  update campaign.enrolment e
  set node_id = 'mail-' || p.variant, state = 3, due_at = 'infinity', step = p.step + 1, visit = 1, node_since = now(), claim = null, attempts = 0,
      message_id = p.message_id, since_n = 2147483647, since_at = now()
  from person p
  where e.tenant_id = @tenant and e.id = p.id and e.step = p.step and e.state < 9),
stepped as (
  insert into campaign.enrolment_step (tenant_id, enrolment_id, step, journey_id, version, node_id, visit, arrived_at, at, outcome, output, detail)
  select @tenant, id, step, @journey, 1, 'split', visit, node_since, now(), 1, variant,
    jsonb_build_object('variant', case variant when 'a' then '甲' else '乙' end)
  from person),
taken as (
  insert into campaign.send_key (tenant_id, key, message_id, created_at)
  select @tenant, sha256(convert_to(concat_ws('/', @journey::text, 'mail-' || variant, 1, occasion, 'email', address), 'UTF8')), message_id, now() from person
  on conflict (tenant_id, key) do nothing
  returning message_id),
queued as (
  insert into campaign.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose, address,
    template_id, template_version_id, state, due_at, expires_at, queued_at)
  select @tenant, p.message_id, @journey, 1, 'mail-' || p.variant, p.id, p.step + 1, 1, p.occasion, p.part_no, 'email', 'marketing', p.address,
    @template, @template_version, 0, now(), now() + interval '72 hours', now()
  from person p join taken using (message_id)
  returning id),
told as (
  insert into campaign.action (id, tenant_id, kind, idempotency_key, payload)
  select gen_random_uuid(), @tenant, 'bare', gen_random_uuid()::text, jsonb_agg(jsonb_build_object(
    'id', id || ':' || step || ':assigned', 'partNo', part_no, 'name', 'mmo.journey.assigned', 'at', now(), 'properties', jsonb_build_object(
      'version', 1, 'nodeId', 'split', 'experiment', 'bench', 'variant', variant, 'variantName', case variant when 'a' then '甲' else '乙' end,
      'journeyId', @journey, 'journeyName', @name)))
  from (select *, row_number() over () / 500 as piece from person) p
  group by piece)
select count(*) from queued
