-- People who are alike (decisions 0100, 0101). A record is a part that holds values; what is found of it is a link or a pair for somebody to look at.

-- Which attributes are compared, and whether people who come later are. Without a row: what the names of the attributes suggest, and by hand.
create table cdp.match_setting (
  tenant_id         uuid primary key,
  fields            jsonb not null,                        -- [{attribute, kind}]
  is_continuous     boolean not null,
  concurrency_stamp text not null,
  updated_at        timestamptz not null
);
select kernel.tenant_table('cdp.match_setting');

-- What the last run estimated, with the fields that it was estimated for.
create table cdp.match_model (
  tenant_id    uuid primary key,
  fields       jsonb not null,
  model        jsonb not null,
  record_count int not null,
  estimated_at timestamptz not null,
  indexed_to   bigint not null default 0,                  -- parts up to here have their keys
  is_indexed   boolean not null default false
);
select kernel.tenant_table('cdp.match_model');

-- What keys were made of, and compared by them: a part's values have to change before it is looked at again.
create table cdp_store.match_record (
  tenant_id   uuid not null,
  part_no     bigint not null,
  fingerprint uuid not null,                               -- MD5 of the values and of what they are compared as
  primary key (tenant_id, part_no)
);
select kernel.tenant_view('cdp', 'match_record');

-- Under which keys a record is found by others that come later: hashes, of which two records that are alike have one in common.
create table cdp_store.match_key (
  tenant_id uuid not null,
  key       bigint not null,
  part_no   bigint not null,
  primary key (tenant_id, key, part_no)
);
create index ix_match_key_part on cdp_store.match_key (tenant_id, part_no);
select kernel.tenant_view('cdp', 'match_key');

-- Parts whose values are new or others.
create table cdp_store.match_due (
  tenant_id uuid not null,
  part_no   bigint not null,
  marked_at timestamptz not null default now(),
  primary key (tenant_id, part_no)
);
create index ix_match_due_time on cdp_store.match_due (tenant_id, marked_at);
select kernel.tenant_view('cdp', 'match_due');

create function cdp.match_due_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.tenant_id from cdp.match_setting s
  where s.is_continuous
    and exists (
      select from cdp.match_model m
      where m.tenant_id = s.tenant_id and (not m.is_indexed or exists (select from cdp_store.match_due d where d.tenant_id = s.tenant_id)))
$$;
revoke execute on function cdp.match_due_tenants() from public;
grant execute on function cdp.match_due_tenants() to mmo_cdp;

-- What a run found and has not carried out yet, in the order in which it does.
create table cdp_store.match_found (
  tenant_id    uuid not null,
  operation_id uuid not null,
  n            int not null,
  part_a       bigint not null,
  part_b       bigint not null,
  is_join      boolean not null,                           -- else a pair to look at
  probability  real not null,
  refused      text,
  evidence     jsonb not null,
  primary key (tenant_id, operation_id, n)
);
select kernel.tenant_view('cdp', 'match_found');

-- Pairs that somebody decides on: one person, or two. origin: 1 alike, 2 named together by an event that would have joined what a person may not
-- have. state: 0 open, 1 merged, 2 kept apart.
create table cdp_store.match_review (
  tenant_id   uuid not null,
  id          uuid not null,
  part_a      bigint not null,
  part_b      bigint not null,
  origin      smallint not null default 1,
  probability real not null,                               -- that the two are one person
  refused     text,                                        -- why a likely pair was not joined; null: not likely enough
  evidence    jsonb not null,                              -- field by field how far the values agree, without the values
  state       smallint not null default 0,
  found_at    timestamptz not null,
  decided_at  timestamptz,
  user_id     uuid,
  user_name   text,
  reason      text,
  primary key (tenant_id, id),
  check (part_a < part_b)
);
create unique index ux_match_review_parts on cdp_store.match_review (tenant_id, part_a, part_b);
create index ix_match_review_b on cdp_store.match_review (tenant_id, part_b);
create index ix_match_review_open on cdp_store.match_review (tenant_id, origin, probability desc, id desc) where state = 0;
create index ix_match_review_decided on cdp_store.match_review (tenant_id, decided_at desc, id desc) where state <> 0;
select kernel.tenant_view('cdp', 'match_review');

-- The decision that keeps two apart, so that taking it back takes back its own.
alter table cdp_store.must_not add column review_id uuid;
create index ix_must_not_review on cdp_store.must_not (tenant_id, review_id) where review_id is not null;
create or replace view cdp.must_not as select * from cdp_store.must_not where tenant_id = kernel.current_tenant() with local check option;

-- Identifiers: how many of a type a person may have, which values name nobody, which type says most. Without a row: what holds from the start.
create table cdp.identifier_setting (
  tenant_id         uuid primary key,
  rules             jsonb not null,                        -- [{type, maxPerPerson, blocked}], the highest ranking first
  concurrency_stamp text not null,
  updated_at        timestamptz not null
);
select kernel.tenant_table('cdp.identifier_setting');

-- Of which type there would have been too many.
alter table cdp_store.identity_conflict add column identifier_type text;
create or replace view cdp.identity_conflict as select * from cdp_store.identity_conflict where tenant_id = kernel.current_tenant() with local check option;

-- People who were kept apart because each has a user id wait for a decision from now on.
insert into cdp_store.match_review (tenant_id, id, part_a, part_b, origin, probability, refused, evidence, found_at)
select tenant_id, id, part_a, part_b, 2, 1, 'contradictingIdentifiers',
       jsonb_build_object('event', jsonb_build_object('identifierType', 'user_id', 'sourceNo', source_no, 'eventId', event_id, 'occurredAt', occurred_at)), created_at
from cdp_store.identity_conflict
where reason = 'two-user-ids';
