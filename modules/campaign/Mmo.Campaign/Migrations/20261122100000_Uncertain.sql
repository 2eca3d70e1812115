-- Uncertain messages may be sent again by hand, and those of dead hosts are taken over beside the sending.
alter table campaign_store.message add column again_at timestamptz;  -- sent again by hand: the person may have gone on meanwhile
create or replace view campaign.message as
  select * from campaign_store.message where tenant_id = kernel.current_tenant() with local check option;

create or replace function campaign.send_tenants(as_of timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select distinct j.tenant_id
  from campaign.journey j
  where j.status in ('running', 'stopped') and exists (
    select from campaign_store.message m
    where m.tenant_id = j.tenant_id and m.journey_id = j.id and m.state <= 2 and m.due_at <= as_of)
$$;

create function campaign.abandoned_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select distinct c.tenant_id from campaign.send_claim c where c.expires_at < clock_timestamp() $$;
revoke execute on function campaign.abandoned_tenants() from public;
grant execute on function campaign.abandoned_tenants() to mmo_campaign;
