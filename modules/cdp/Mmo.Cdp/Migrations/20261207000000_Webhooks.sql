-- Webhooks of other systems as a source (decision 0106).
alter table cdp.source drop constraint source_kind_check;
alter table cdp.source add constraint source_kind_check check (kind in ('browser', 'server', 'webhook', 'internal'));

-- What a source of kind webhook has beside the rest. What was refused for its signature is noted by ingestion, to about ten seconds.
create table cdp.webhook (
  source_id            uuid primary key,
  tenant_id            uuid not null,
  signature            jsonb not null default '{}',
  protected_secret     text,
  protected_old_secret text,                                 -- good beside the new one while the sender changes over
  mapping              jsonb not null default '{}',
  last_refused_at      timestamptz,
  last_refused_reason  text,                                 -- missing, wrong, stale
  refused_count        bigint not null default 0,
  concurrency_stamp    text not null
);
select kernel.tenant_table('cdp.webhook');
