-- Visits by machines (link scanners, mail programs that fetch everything) are counted apart from those of people.
alter table campaign_store.message
  add column machine_opens int not null default 0,
  add column machine_clicks int not null default 0;
create or replace view campaign.message as
  select * from campaign_store.message where tenant_id = kernel.current_tenant() with local check option;

-- Clicks soon after the delivery of a message with several links wait a moment: who follows them all at once is a scanner.
create table campaign_store.held_click (
  tenant_id  uuid not null,
  message_id uuid not null,
  url        text not null,
  at         timestamptz not null,
  primary key (tenant_id, message_id, url)
);
create index ix_held_click_at on campaign_store.held_click (tenant_id, at);
select kernel.tenant_view('campaign', 'held_click');

create function campaign.held_click_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select distinct c.tenant_id from campaign_store.held_click c $$;
revoke execute on function campaign.held_click_tenants() from public;
grant execute on function campaign.held_click_tenants() to mmo_campaign;
