-- Journeys call other systems. The enrolment's states grow by 5, its call is under way, and 6, its call has ended.
create table campaign.webhook_key (
  tenant_id         uuid primary key,
  protected_secret  text not null,
  ending            text not null,
  created_at        timestamptz not null,
  created_by        text not null,
  concurrency_stamp text not null
);
select kernel.tenant_table('campaign.webhook_key');

-- One row a stay at a webhook, and so one idempotency key. state: 0 queued or to be tried again at due_at, 1 claimed until due_at,
-- 2 succeeded, 3 failed, 4 cancelled. Nothing of the person but the part; what was sent is not kept.
create table campaign_store.webhook_call (
  tenant_id    uuid not null,
  enrolment_id uuid not null,
  step         int not null,
  journey_id   uuid not null,
  version      int not null,
  node_id      text not null,
  part_no      bigint not null,
  state        smallint not null,
  due_at       timestamptz not null,
  claim        uuid,
  attempts     smallint not null default 0,
  status       int,
  error        text,
  queued_at    timestamptz not null,
  settled_at   timestamptz,
  primary key (tenant_id, enrolment_id, step)
) with (fillfactor = 75);
create index ix_webhook_call_due on campaign_store.webhook_call (tenant_id, journey_id, node_id, due_at) where state <= 1;
create index ix_webhook_call_part on campaign_store.webhook_call (tenant_id, part_no);
select kernel.tenant_view('campaign', 'webhook_call');

create function campaign.webhook_tenants(as_of timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select distinct j.tenant_id
  from campaign.journey j
  join campaign.node_count n on n.tenant_id = j.tenant_id and n.journey_id = j.id
  where j.status = 'running' and exists (
    select from campaign_store.webhook_call c
    where c.tenant_id = n.tenant_id and c.journey_id = n.journey_id and c.node_id = n.node_id and c.state <= 1 and c.due_at <= as_of)
$$;
revoke execute on function campaign.webhook_tenants(timestamptz) from public;
grant execute on function campaign.webhook_tenants(timestamptz) to mmo_campaign;
