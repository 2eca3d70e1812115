-- Households (家庭): people who live together, by what a source declares, by a shared address or phone, or by hand (decision 0108).
create table cdp.household_setting (
  tenant_id         uuid primary key,
  fields            jsonb not null,                        -- [{attribute, tie}]
  concurrency_stamp text not null,
  updated_at        timestamptz not null
);
select kernel.tenant_table('cdp.household_setting');

create table cdp_store.household (
  tenant_id    uuid not null,
  household_no bigint generated always as identity,
  public_id    uuid not null,
  tie          smallint not null,                          -- 0 by hand, 1 declared, 2 address, 3 phone: what it was found by
  key_hash     bytea,                                      -- of what its people share; null by hand
  attribute    text,                                       -- the attribute that they share
  name         text,
  created_at   timestamptz not null,
  primary key (tenant_id, household_no)
);
create unique index ux_household_public on cdp_store.household (public_id);
create unique index ux_household_key on cdp_store.household (tenant_id, tie, key_hash) where key_hash is not null;
select kernel.tenant_view('cdp', 'household');

-- By part, so that a merge or un-merge moves nothing. What somebody decided stands, whatever a later search finds.
create table cdp_store.household_member (
  tenant_id    uuid not null,
  household_no bigint not null,
  part_no      bigint not null,
  state        smallint not null,                          -- 0 proposed, 1 in, 2 out
  tie          smallint not null,
  found_at     timestamptz not null,
  decided_at   timestamptz,
  decided_by   text,
  primary key (tenant_id, household_no, part_no)
);
create index ix_household_member_part on cdp_store.household_member (tenant_id, part_no);
create index ix_household_member_open on cdp_store.household_member (tenant_id, household_no) where state = 0;
select kernel.tenant_view('cdp', 'household_member');

-- What people have, while a search is under way: hashes, nothing that could be read.
create table cdp_store.household_key (
  tenant_id    uuid not null,
  operation_id uuid not null,
  tie          smallint not null,
  key_hash     bytea not null,
  attribute    text not null,
  profile_id   bigint not null,
  primary key (tenant_id, operation_id, tie, key_hash, profile_id)
);
select kernel.tenant_view('cdp', 'household_key');
