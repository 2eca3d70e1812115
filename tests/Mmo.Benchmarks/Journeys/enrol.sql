-- @people people of @Tenant who have an address stand at @node of @journey.
set session_replication_role = replica;
insert into campaign_store.enrolment (tenant_id, id, journey_id, version, part_no, entry_profile, occasion, node_id, step, visit, state, due_at,
  since_position, since_n, since_at, trigger_event, entered_at, node_since)
select @Tenant, gen_random_uuid(), @journey, 1, p.profile_id, p.profile_id, 'once', @node, 2, 1, 0, {due}, 0, 0, now(),
  '{"name": "Product Viewed", "properties": {"sku": "K1"}}', now(), now()
from (select profile_id from cdp_store.profile where tenant_id = @Tenant and email is not null order by profile_id limit @people) p;
insert into campaign.node_count (tenant_id, journey_id, version, node_id, entered, passed, held, dropped, failed, left_here)
select @Tenant, @journey, 1, @node, @people, 0, 0, 0, 0, 0
on conflict (tenant_id, journey_id, version, node_id) do update set entered = excluded.entered;
