-- What people and programs are signed in with. A session counts while its row is there, has not run out and carries its user's stamp.
create table identity.session (
  id                 uuid primary key,
  tenant_id          uuid not null,
  user_id            uuid not null,
  security_stamp     text not null,
  creation_time      timestamptz not null,
  last_seen_time     timestamptz not null,
  expiration_time    timestamptz not null,
  generation         int not null,
  generation_time    timestamptz not null,
  is_generation_seen boolean not null,
  foreign key (tenant_id, user_id) references identity.user (tenant_id, id) on delete cascade
);
create index ix_session_user on identity.session (tenant_id, user_id);
create index ix_session_expiration on identity.session (tenant_id, expiration_time);
select kernel.tenant_table('identity.session');

create function identity.session_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select t.id
  from identity.tenant t
  where exists (select from identity.session s where s.tenant_id = t.id)
$$;
revoke execute on function identity.session_tenants() from public;
grant execute on function identity.session_tenants() to mmo_identity;
