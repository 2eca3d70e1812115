-- @people people of @Tenant wait at the mail of @journey, whose message is queued; all of them agreed to it.
set session_replication_role = replica;
insert into campaign_store.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at, message_id,
  since_position, since_n, since_at, trigger_event, entered_at, node_since)
select @Tenant, gen_random_uuid(), @journey, 1, p.profile_id, p.profile_id, 'once', 'mail-a', 3, 1, 3, 'infinity', gen_random_uuid(), 0, 0, now(),
  '{"name": "Product Viewed", "properties": {"sku": "K1"}}', now(), now()
from (select profile_id from cdp_store.profile where tenant_id = @Tenant and email is not null order by profile_id offset @skip limit @people) p;
insert into campaign_store.message (tenant_id, id, journey_id, version, node_id, enrolment_id, step, visit, occasion, part_no, channel, purpose, address,
  template_id, template_version_id, state, due_at, expires_at, queued_at)
select e.tenant_id, e.message_id, e.journey_id, 1, 'mail-a', e.id, 3, 1, 'once', e.part_no, 'email', 'marketing', p.email,
  @template, @version, 0, now(), now() + interval '3 days', now()
from campaign_store.enrolment e join cdp_store.profile p on p.tenant_id = e.tenant_id and p.profile_id = e.part_no
where e.tenant_id = @Tenant and e.journey_id = @journey;
insert into cdp_store.consent_entry (tenant_id, id, part_no, channel, purpose, address, is_granted, source_no, occurred_at)
select m.tenant_id, gen_random_uuid(), m.part_no, 'email', 'marketing', m.address, true, 1, now() - interval '60 days'
from campaign_store.message m where m.journey_id = @journey;
insert into campaign.node_count (tenant_id, journey_id, version, node_id, entered, passed, held, dropped, failed, left_here)
values (@Tenant, @journey, 1, 'mail-a', @people, 0, 0, 0, 0, 0) on conflict do nothing;
