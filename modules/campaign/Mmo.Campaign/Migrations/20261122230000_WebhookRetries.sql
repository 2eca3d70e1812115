-- Failed calls may be made again by hand, and finished ones go when they are old enough.
alter table campaign_store.webhook_call add column again_at timestamptz;  -- made again by hand: the person went on meanwhile
create index ix_webhook_call_settled on campaign_store.webhook_call (tenant_id, settled_at) where state >= 2;
create or replace view campaign.webhook_call as
  select * from campaign_store.webhook_call where tenant_id = kernel.current_tenant() with local check option;

-- Nothing is called without a key, so the tenants with calls are among those that have one.
create function campaign.webhook_purge_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select k.tenant_id
  from campaign.webhook_key k
  where exists (select from campaign_store.webhook_call c where c.tenant_id = k.tenant_id and c.state >= 2)
$$;
revoke execute on function campaign.webhook_purge_tenants() from public;
grant execute on function campaign.webhook_purge_tenants() to mmo_campaign;
