-- An address may stand on the list for several reasons, and each is lifted by itself. Of the address its outline is kept (c***@qq.com), never
-- the address.
alter table campaign_store.suppression
  drop constraint suppression_pkey,
  add primary key (tenant_id, channel, address_hash, reason),
  add column id uuid not null default gen_random_uuid(),
  add column outline text,
  add column note text,                                    -- what somebody wrote who put it here by hand
  add column added_by text;
comment on column campaign_store.suppression.reason is 'bounced, soft-bounced, complaint, reader, by-hand';
create unique index ux_suppression_id on campaign_store.suppression (tenant_id, id);
create index ix_suppression_newest on campaign_store.suppression (tenant_id, created_at, id);
create index ix_suppression_reason on campaign_store.suppression (tenant_id, reason, created_at, id);
create or replace view campaign.suppression as
  select * from campaign_store.suppression where tenant_id = kernel.current_tenant() with local check option;

update campaign_store.suppression s
set outline = left(m.address, 1) || '***' || substring(m.address from '@[^@]*$')
from campaign_store.message m
where m.tenant_id = s.tenant_id and m.id = s.message_id and m.address like '_%@%';
