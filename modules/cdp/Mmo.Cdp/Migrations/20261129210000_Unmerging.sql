-- A person taken apart by hand (decision 0053). groups: the parts of each person that came of it; the first keeps the profile's id.
create table cdp_store.unmerge (
  tenant_id   uuid not null,
  id          uuid not null,
  profile_id  bigint not null,
  groups      jsonb not null,                              -- [[part_no, …], …]
  reason      text not null,
  user_id     uuid,
  user_name   text not null,
  created_at  timestamptz not null,
  undone_at   timestamptz,
  undone_by   text,
  undo_reason text,
  primary key (tenant_id, id)
);
select kernel.tenant_view('cdp', 'unmerge');

-- Whoever looks at a person sees the un-merges that any of its parts took part in.
create table cdp_store.unmerge_part (
  tenant_id  uuid not null,
  part_no    bigint not null,
  unmerge_id uuid not null,
  primary key (tenant_id, part_no, unmerge_id)
);
select kernel.tenant_view('cdp', 'unmerge_part');

-- The un-merge that revoked a link, or that made one by hand to keep a group together: undoing it knows what was its own.
alter table cdp_store.link add column unmerge_id uuid;
create index ix_link_unmerge on cdp_store.link (tenant_id, unmerge_id) where unmerge_id is not null;
create or replace view cdp.link as select * from cdp_store.link where tenant_id = kernel.current_tenant() with local check option;

-- Two un-merges may keep the same two apart; each is undone for itself.
alter table cdp_store.must_not add column unmerge_id uuid not null default '00000000-0000-0000-0000-000000000000';
alter table cdp_store.must_not drop constraint must_not_pkey;
alter table cdp_store.must_not add primary key (tenant_id, part_a, part_b, unmerge_id);
create index ix_must_not_unmerge on cdp_store.must_not (tenant_id, unmerge_id);
create or replace view cdp.must_not as select * from cdp_store.must_not where tenant_id = kernel.current_tenant() with local check option;
