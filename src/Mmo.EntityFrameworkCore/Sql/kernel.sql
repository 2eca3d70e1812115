-- The one shared schema. Run at every start by the role of ConnectionStrings:Default, as mmo_kernel_owner, and safe to repeat.

create table if not exists kernel.data_protection_key (
  friendly_name text primary key,
  xml           text not null,
  created_at    timestamptz not null default now()
);

-- Passwords of the runtime roles, encrypted with the data-protection keys. Roles are the server's: "server" says on which one they have them.
create table if not exists kernel.database_role (
  name               text primary key,
  protected_password text not null,
  server             text
);
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'kernel.database_role'::regclass and attname = 'server') then
    alter table kernel.database_role add column server text;
  end if;
end $$;

-- Work that one host at a time should do. The token rises with each change of hands. A host that is frozen may wake with a lease that has
-- gone to another, so no write relies on one: its worker locks the cursor or the rows that it moves on.
create table if not exists kernel.lease (
  name       text primary key,
  owner      uuid not null,
  token      bigint not null,
  expires_at timestamptz not null
);

-- Which build's first data a tenant has: a warm start need not ask every contributor for every tenant again.
create table if not exists kernel.tenant_seed (
  tenant_id uuid primary key,
  stamp     text not null
);

-- The one demo company of an installation, or none. It is written before the company's first row, so that a making that was cut short is
-- known by the next start. What stands here decides whose rows may be removed as a whole.
create table if not exists kernel.demo (
  only_one           boolean primary key default true check (only_one),
  company_id         uuid,
  state              text not null check (state in ('none', 'making', 'ready', 'removing', 'failed')),
  step               text,
  percent            int not null default 0,
  error              text,
  is_playing         boolean not null default false,
  protected_password text,
  started_by         text,
  started_at         timestamptz,
  finished_at        timestamptz,
  asked_company      uuid,
  asked_user         uuid
);
-- Whose task centre shows the making.
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'kernel.demo'::regclass and attname = 'asked_company') then
    alter table kernel.demo add column asked_company uuid, add column asked_user uuid;
  end if;
end $$;

grant usage on schema kernel to public;
grant select, insert, update on kernel.demo to mmo_kernel;
grant delete on kernel.tenant_seed to mmo_kernel;
grant select, insert, update on kernel.tenant_seed to mmo_kernel;
grant select, insert on kernel.data_protection_key to mmo_kernel;
grant select, insert, update, delete on kernel.lease to mmo_kernel;

-- After a local set the value is '' and a bare cast would throw; no tenant must mean no rows.
create or replace function kernel.current_tenant() returns uuid
language sql stable parallel safe
as $$ select nullif(current_setting('mmo.tenant_id', true), '')::uuid $$;

-- True for the demo company: what never changes elsewhere may be written as past and removed there.
create or replace function kernel.is_demo(of_tenant uuid) returns boolean
language sql stable security definer set search_path = pg_catalog
as $$ select exists (select from kernel.demo d where d.company_id = of_tenant) $$;
revoke execute on function kernel.is_demo(uuid) from public;
grant execute on function kernel.is_demo(uuid) to mmo_module;

-- The runtime role of the module whose owner role runs the migration.
create or replace function kernel.runtime_role() returns text
language sql stable
as $$ select regexp_replace(current_user, '_owner$', '') $$;

-- A table that people edit: row-level security by tenant. ENABLE, not FORCE: the owner role migrates and owns the published views.
create or replace function kernel.tenant_table(target regclass) returns void
language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format(
    'create policy tenant on %s using (tenant_id = kernel.current_tenant()) with check (tenant_id = kernel.current_tenant())', target);
  execute format('grant select, insert, update, delete on %s to %I', target, kernel.runtime_role());
end $$;

-- A big table: lives in <schema>_store, where the runtime role has no rights, and is seen through this view.
-- Row-level security would forbid every index whose operator is not leakproof (jsonb, arrays, LIKE, numeric).
create or replace function kernel.tenant_view(schema_name text, table_name text) returns void
language plpgsql
as $$
begin
  execute format(
    'create view %1$I.%2$I as select * from %3$I.%2$I where tenant_id = kernel.current_tenant() with local check option',
    schema_name, table_name, schema_name || '_store');
  execute format('grant select, insert, update, delete on %I.%I to %I', schema_name, table_name, kernel.runtime_role());
end $$;

-- A view for other modules. It runs with its owner's rights, so it must carry the tenant predicate itself.
create or replace function kernel.publish(target regclass) returns void
language plpgsql
as $$
begin
  if pg_get_viewdef(target) not like '%current_tenant()%' then
    raise exception 'The published view % says nothing of the tenant: it would show everyone''s rows.', target;
  end if;
  execute format('grant select on %s to mmo_module', target);
end $$;

-- What the operations page tells of hosts and workers: written by each host every few seconds, of no tenant. Hosts that work share the leases.
create table if not exists kernel.host (
  id         uuid primary key,
  machine    text not null,
  version    text not null,
  started_at timestamptz not null,
  seen_at    timestamptz not null
) with (fillfactor = 50);
create table if not exists kernel.worker_run (
  worker       text primary key,
  succeeded_at timestamptz,
  failed_at    timestamptz,
  error        text
) with (fillfactor = 50);
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'kernel.host'::regclass and attname = 'works') then
    alter table kernel.host add column works boolean not null default true;
  end if;
end $$;
grant select, insert, update, delete on kernel.host, kernel.worker_run to mmo_kernel;
