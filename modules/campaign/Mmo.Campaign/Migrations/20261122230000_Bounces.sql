-- Mail that comes back. Where it is to come back to, and how many soft bounces in a row give an address up.
alter table campaign.email_channel
  add column bounce_domain text,
  add column soft_bounce_limit int not null default 5;

-- Soft bounces of an address since its reader was last seen to read.
create table campaign_store.soft_bounce (
  tenant_id    uuid not null,
  channel      text not null,
  address_hash bytea not null,
  bounces      int not null,
  last_at      timestamptz not null,
  primary key (tenant_id, channel, address_hash)
);
select kernel.tenant_view('campaign', 'soft_bounce');
