-- The kernel tables of one module, in the module's own schema so that they commit with its changes: kernel.module_tables('cdp').
create or replace function kernel.module_tables(schema_name text) returns void
language plpgsql
as $outer$
begin
  execute replace(replace($ddl$

create table "$schema".audit_entry (
  id          uuid primary key,
  tenant_id   uuid not null,
  at          timestamptz not null,
  user_id     uuid,
  api_key_id  uuid,
  user_name   text not null,
  action      text not null,
  entity_type text not null,
  entity_id   text not null,
  changes     jsonb,
  reason      text
);
create index ix_audit_entry_tenant_at on "$schema".audit_entry (tenant_id, at desc, id);
create index ix_audit_entry_entity on "$schema".audit_entry (tenant_id, entity_type, entity_id, at desc);
select kernel.tenant_table('"$schema".audit_entry');

-- A commit is the unit of the feed; position is given under the feed lock, so it rises in the order of commits.
create sequence "$schema".feed_batch_id;
create table "$schema".feed_batch (
  position     bigint generated always as identity primary key,
  tenant_id    uuid not null,
  batch_id     bigint not null,
  types        text[] not null,
  min_time     timestamptz,
  max_time     timestamptz,
  event_count  int not null,
  committed_at timestamptz not null default clock_timestamp()
);
create index ix_feed_batch_tenant on "$schema".feed_batch (tenant_id, position);
-- From an event to the place of its commit.
create unique index ux_feed_batch_id on "$schema".feed_batch (tenant_id, batch_id) include (position);
create table "$schema".feed_head (
  tenant_id uuid primary key,
  position  bigint not null
) with (fillfactor = 50);
create table "$schema".feed_event (
  batch_id  bigint not null,
  n         int not null,
  tenant_id uuid not null,
  name      text not null,
  part_no   bigint,
  payload   jsonb not null,
  primary key (batch_id, n)
);
create index ix_feed_event_tenant on "$schema".feed_event (tenant_id, batch_id, n);
create table "$schema".feed_cursor (
  consumer   text not null,
  producer   text not null,
  tenant_id  uuid not null,
  position   bigint not null,
  updated_at timestamptz not null default now(),
  primary key (consumer, producer, tenant_id)
) with (fillfactor = 50);
create table "$schema".feed_parked (
  id        uuid primary key,
  tenant_id uuid not null,
  consumer  text not null,
  producer  text not null,
  position  bigint not null,
  batch_id  bigint not null,
  error     text not null,
  parked_at timestamptz not null default now()
);
create index ix_feed_parked_tenant on "$schema".feed_parked (tenant_id, consumer, position);

-- Effects in other modules, carried out by a worker through their contracts. state: 0 waiting, 1 claimed, 2 done, 3 given up.
create table "$schema".action (
  id              uuid primary key,
  tenant_id       uuid not null,
  kind            text not null,
  idempotency_key text not null,
  payload         jsonb not null,
  state           smallint not null default 0,
  attempts        int not null default 0,
  due_at          timestamptz not null default now(),
  claim           uuid,
  error           text,
  created_at      timestamptz not null default now(),
  done_at         timestamptz
);
create unique index ux_action_key on "$schema".action (tenant_id, kind, idempotency_key);
create index ix_action_due on "$schema".action (tenant_id, due_at) where state < 2;

create table "$schema".call_result (
  tenant_id       uuid not null,
  idempotency_key text not null,
  answer          jsonb not null,
  created_at      timestamptz not null default now(),
  primary key (tenant_id, idempotency_key)
);
create index ix_call_result_age on "$schema".call_result (tenant_id, created_at);

select kernel.tenant_table(('"$schema".' || t)::regclass)
from unnest(array['feed_batch', 'feed_head', 'feed_event', 'feed_cursor', 'feed_parked', 'action', 'call_result']) t;
grant usage on sequence "$schema".feed_batch_id to $runtime;

-- The last thing before COMMIT: from here to the commit no other transaction of this module can take a position.
create function "$schema".append_feed(new_batch_id bigint, new_types text[], new_min timestamptz, new_max timestamptz, new_count int)
returns bigint
language plpgsql
as $$
declare new_position bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('mmo.feed.$schema', 0));
  insert into "$schema".feed_batch (tenant_id, batch_id, types, min_time, max_time, event_count)
  values (kernel.current_tenant(), new_batch_id, new_types, new_min, new_max, new_count)
  returning position into new_position;
  insert into "$schema".feed_head (tenant_id, position) values (kernel.current_tenant(), new_position)
  on conflict (tenant_id) do update set position = excluded.position;
  perform pg_notify('mmo_feed', '$schema');
  return new_position;
end $$;

create view "$schema_api".feed_v1 as
  select tenant_id, position, batch_id, types, min_time, max_time, event_count, committed_at
  from "$schema".feed_batch where tenant_id = kernel.current_tenant();
create view "$schema_api".feed_event_v1 as
  select tenant_id, batch_id, n, name, part_no, payload
  from "$schema".feed_event where tenant_id = kernel.current_tenant();
create view "$schema_api".audit_v1 as
  select * from "$schema".audit_entry where tenant_id = kernel.current_tenant();
select kernel.publish(('"$schema_api".' || v)::regclass) from unnest(array['feed_v1', 'feed_event_v1', 'audit_v1']) v;

-- Workers over all tenants learn only which tenants have work, and nothing else about them.
create function "$schema_api".feed_heads() returns table (tenant_id uuid, "position" bigint)
language sql stable security definer set search_path = pg_catalog
as $$ select h.tenant_id, h.position from "$schema".feed_head h $$;
create function "$schema".feed_cursors(of_consumer text, of_producer text) returns table (tenant_id uuid, "position" bigint)
language sql stable security definer set search_path = pg_catalog
as $$ select c.tenant_id, c.position from "$schema".feed_cursor c where c.consumer = of_consumer and c.producer = of_producer $$;
create function "$schema".action_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select distinct a.tenant_id from "$schema".action a where a.state < 2 and a.due_at <= now() $$;
revoke execute on function "$schema_api".feed_heads(), "$schema".feed_cursors(text, text), "$schema".action_tenants() from public;
grant execute on function "$schema_api".feed_heads() to mmo_module;
grant execute on function "$schema".feed_cursors(text, text), "$schema".action_tenants() to $runtime;
grant execute on function "$schema".append_feed(bigint, text[], timestamptz, timestamptz, int) to $runtime;

$ddl$, '$schema', schema_name), '$runtime', kernel.runtime_role());
  perform kernel.operation_table(schema_name);
end $outer$;

-- Long jobs, shown in one task centre. Safe to repeat: modules that are older than this table get it at the next start, before their migrations.
create or replace function kernel.operation_table(schema_name text) returns void
language plpgsql
as $outer$
begin
  if to_regclass(format('%I.operation', schema_name)) is not null then
    return;
  end if;
  execute replace(replace($ddl$

-- due_at: when a host may take it up; while one works on it, when its claim runs out; infinity while another worker of the module does it.
create table "$schema".operation (
  id               uuid primary key,
  tenant_id        uuid not null,
  kind             text not null,
  subject          text,
  link             text,
  arguments        jsonb not null default '{}',
  checkpoint       jsonb,
  state            text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  can_be_cancelled boolean not null default false,
  cleans_up        boolean not null default false,
  idempotency_key  text,
  exclusive_key    text,
  step             text,
  total            bigint,
  done             bigint not null default 0,
  failed           bigint not null default 0,
  counts           jsonb not null default '{}',
  error            text,
  user_id          uuid,
  api_key_id       uuid,
  user_name        text not null,
  created_at       timestamptz not null,
  started_at       timestamptz,
  cancel_asked_at  timestamptz,
  finished_at      timestamptz,
  due_at           timestamptz not null default now(),
  claim            uuid,
  attempts         int not null default 0
) with (fillfactor = 70);
create index ix_operation_created on "$schema".operation (tenant_id, created_at desc, id desc);
create index ix_operation_open on "$schema".operation (tenant_id, due_at) where state in ('waiting', 'running');
create unique index ux_operation_key on "$schema".operation (tenant_id, kind, idempotency_key) where idempotency_key is not null;
create unique index ux_operation_exclusive on "$schema".operation (tenant_id, exclusive_key) where state in ('waiting', 'running');
select kernel.tenant_table('"$schema".operation');

create view "$schema_api".operation_v1 as
  select tenant_id, id, kind, subject, link, state, can_be_cancelled, step, total, done, failed, counts, error, user_id, api_key_id, user_name,
         created_at, started_at, cancel_asked_at, finished_at
  from "$schema".operation where tenant_id = kernel.current_tenant();
select kernel.publish('"$schema_api".operation_v1');

create function "$schema".operation_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select distinct o.tenant_id from "$schema".operation o where o.state in ('waiting', 'running') and o.due_at <= now() $$;
revoke execute on function "$schema".operation_tenants() from public;
grant execute on function "$schema".operation_tenants() to $runtime;

$ddl$, '$schema', schema_name), '$runtime', kernel.runtime_role());
end $outer$;
