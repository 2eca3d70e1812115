-- The quarantine as people work with it: found by source and reason, counted, replayed or discarded in long jobs, cleaned by age and size.
create index ix_quarantine_source on cdp_store.quarantine (tenant_id, source_no, received_at desc, id desc);
create index ix_quarantine_reason on cdp_store.quarantine (tenant_id, reason, received_at desc, id desc);

-- To about ten seconds; written with a commit batch, never for an event.
alter table cdp.source add column last_event_at timestamptz;

-- Replays or discards everything that fits a filter and was there when it began, slice by slice. One runs at a time for a tenant.
-- state: running, done, cancelled, failed. at_time, at_id: where the next slice begins.
create table cdp.quarantine_job (
  id           uuid primary key,
  tenant_id    uuid not null,
  kind         text not null check (kind in ('replay', 'discard')),
  state        text not null check (state in ('running', 'done', 'cancelled', 'failed')),
  source_no    int,
  reason       text,
  event_name   text,
  from_time    timestamptz,
  to_time      timestamptz,
  at_time      timestamptz not null,
  at_id        uuid not null,
  total        bigint not null,
  done         bigint not null default 0,
  stored       bigint not null default 0,
  duplicates   bigint not null default 0,
  refused      bigint not null default 0,
  attempts     int not null default 0,
  user_name    text not null,
  created_at   timestamptz not null,
  finished_at  timestamptz
);
create unique index ux_quarantine_job_running on cdp.quarantine_job (tenant_id) where state = 'running';
create index ix_quarantine_job_newest on cdp.quarantine_job (tenant_id, created_at desc);
select kernel.tenant_table('cdp.quarantine_job');

create function cdp.quarantine_job_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select j.tenant_id from cdp.quarantine_job j where j.state = 'running' $$;
revoke execute on function cdp.quarantine_job_tenants() from public;
grant execute on function cdp.quarantine_job_tenants() to mmo_cdp;

create function cdp.quarantine_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select t.tenant_id from (select distinct s.tenant_id from cdp.source s) t
  where exists (select from cdp_store.quarantine q where q.tenant_id = t.tenant_id)
$$;
revoke execute on function cdp.quarantine_tenants() from public;
grant execute on function cdp.quarantine_tenants() to mmo_cdp;
