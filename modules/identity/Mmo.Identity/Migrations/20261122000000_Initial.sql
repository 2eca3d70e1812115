select kernel.module_tables('identity');

-- A tenant owns its own row.
create table identity.tenant (
  id                uuid primary key,
  tenant_id         uuid not null check (tenant_id = id),
  code              text not null check (code ~ '^[a-z0-9][a-z0-9-]{1,31}$'),
  name              text not null,
  time_zone         text not null,
  currency          text not null,
  is_active         boolean not null,
  creation_time     timestamptz not null,
  concurrency_stamp text not null
);
-- Company codes are unique over all tenants: they are what people sign in with.
create unique index ux_tenant_code on identity.tenant (code);
create unique index ux_tenant_tenant on identity.tenant (tenant_id);
select kernel.tenant_table('identity.tenant');

-- path holds the ids from the root down to the unit, each closed by a slash, so that a subtree is a prefix.
create table identity.organization_unit (
  id                uuid primary key,
  tenant_id         uuid not null,
  parent_id         uuid,
  code              text not null,
  name              text not null,
  kind              text not null check (kind in ('company', 'region', 'store', 'team')),
  path              text not null,
  concurrency_stamp text not null,
  unique (tenant_id, id),
  -- Over both columns: a foreign key looks past row-level security, and must not reach into another tenant.
  foreign key (tenant_id, parent_id) references identity.organization_unit (tenant_id, id)
);
create unique index ux_organization_unit_code on identity.organization_unit (tenant_id, lower(code));
create index ix_organization_unit_parent on identity.organization_unit (tenant_id, parent_id);
create index ix_organization_unit_path on identity.organization_unit (tenant_id, path collate "C");
select kernel.tenant_table('identity.organization_unit');

create table identity.role (
  id                 uuid primary key,
  tenant_id          uuid not null,
  name               text not null,
  key                text,
  data_scope         text not null check (data_scope in ('own', 'units', 'all')),
  permissions        text[] not null,
  seeded_permissions text[] not null,
  concurrency_stamp  text not null,
  unique (tenant_id, id)
);
create unique index ux_role_name on identity.role (tenant_id, lower(name));
create unique index ux_role_key on identity.role (tenant_id, key);
select kernel.tenant_table('identity.role');

create table identity.user (
  id                   uuid primary key,
  tenant_id            uuid not null,
  user_name            text not null,
  normalized_user_name text not null,
  name                 text not null,
  email                text,
  phone_number         text,
  unit_id              uuid,
  password_hash        text not null,
  security_stamp       text not null,
  access_failed_count  int not null,
  lockout_end          timestamptz,
  is_active            boolean not null,
  last_sign_in_time    timestamptz,
  creation_time        timestamptz not null,
  concurrency_stamp    text not null,
  unique (tenant_id, id),
  foreign key (tenant_id, unit_id) references identity.organization_unit (tenant_id, id)
);
create unique index ux_user_name on identity.user (tenant_id, normalized_user_name);
create index ix_user_unit on identity.user (tenant_id, unit_id);
select kernel.tenant_table('identity.user');

create table identity.user_role (
  tenant_id uuid not null,
  user_id   uuid not null,
  role_id   uuid not null,
  primary key (user_id, role_id),
  foreign key (tenant_id, user_id) references identity.user (tenant_id, id),
  foreign key (tenant_id, role_id) references identity.role (tenant_id, id)
);
create index ix_user_role_user on identity.user_role (tenant_id, user_id);
create index ix_user_role_role on identity.user_role (tenant_id, role_id);
select kernel.tenant_table('identity.user_role');

-- hash is SHA-256 of the whole key: a key holds 256 random bits, so there is nothing to guess and no salt to add.
create table identity.api_key (
  id              uuid primary key,
  tenant_id       uuid not null,
  name            text not null,
  prefix          text not null,
  hash            bytea not null,
  scopes          text[] not null,
  creator_name    text not null,
  creation_time   timestamptz not null,
  expiration_time timestamptz,
  last_used_time  timestamptz,
  revocation_time timestamptz
);
create unique index ux_api_key_hash on identity.api_key (hash);
create unique index ux_api_key_name on identity.api_key (tenant_id, lower(name)) where revocation_time is null;
select kernel.tenant_table('identity.api_key');

create table identity.setting (
  tenant_id uuid not null,
  name      text not null,
  value     text not null,
  primary key (tenant_id, name)
);
select kernel.tenant_table('identity.setting');

-- Before a sign-in there is no tenant. These functions run with the owner's rights, past row-level security, and tell only what their
-- callers need: active tenants by id, by company code or all of them, and the live API key of a hash.
create function identity.active_tenants(of_ids uuid[] default null, of_code text default null)
returns table (id uuid, code text, name text, time_zone text, currency text)
language sql stable security definer set search_path = pg_catalog
as $$
  select t.id, t.code, t.name, t.time_zone, t.currency
  from identity.tenant t
  where t.is_active
    and (of_ids is null or t.id = any(of_ids))
    and (of_code is null or t.code = of_code)
  order by t.creation_time, t.id
$$;

create function identity.find_api_key(of_hash bytea, at timestamptz)
returns table (tenant_id uuid, id uuid, name text, last_used_time timestamptz)
language sql stable security definer set search_path = pg_catalog
as $$
  select k.tenant_id, k.id, k.name, k.last_used_time
  from identity.api_key k
  join identity.tenant t on t.id = k.tenant_id and t.is_active
  where k.hash = of_hash
    and k.revocation_time is null
    and (k.expiration_time is null or k.expiration_time > at)
$$;

revoke execute on function identity.active_tenants(uuid[], text), identity.find_api_key(bytea, timestamptz) from public;
grant execute on function identity.active_tenants(uuid[], text), identity.find_api_key(bytea, timestamptz) to mmo_identity;
