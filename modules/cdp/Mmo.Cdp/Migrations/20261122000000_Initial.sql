-- People are made of parts. Identifiers, events, values and consents belong to a part for ever; a profile is a set of parts, and a merge
-- only re-points parts. Big tables stand in cdp_store and are seen through tenant views (docs/decisions: big tables).
select kernel.module_tables('cdp');

-- ── What people edit ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table cdp.source (
  id                  uuid primary key,
  tenant_id           uuid not null,
  no                  int generated always as identity,   -- the short form that big tables carry
  name                text not null,
  kind                text not null check (kind in ('browser', 'server', 'internal')),
  write_key_hash      bytea,                               -- SHA-256; null for the internal source
  protected_write_key text,
  is_enabled          boolean not null default true,
  may_grant_consent   boolean not null,
  counts_orders       boolean not null,
  concurrency_stamp   text not null,
  created_at          timestamptz not null default now()
);
create unique index ux_source_no on cdp.source (no);
create unique index ux_source_name on cdp.source (tenant_id, name) where kind <> 'internal';
create unique index ux_source_internal on cdp.source (tenant_id) where kind = 'internal';
create unique index ux_source_write_key on cdp.source (write_key_hash);
select kernel.tenant_table('cdp.source');

-- A write key arrives before its tenant is known.
create function cdp.find_source(key_hash bytea)
returns table (id uuid, tenant_id uuid, no int, kind text, is_enabled boolean, may_grant_consent boolean, counts_orders boolean)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.id, s.tenant_id, s.no, s.kind, s.is_enabled, s.may_grant_consent, s.counts_orders
  from cdp.source s where s.write_key_hash = key_hash
$$;
revoke execute on function cdp.find_source(bytea) from public;
grant execute on function cdp.find_source(bytea) to mmo_cdp;

create table cdp.event_type (
  id            int generated always as identity primary key,
  tenant_id     uuid not null,
  name          text not null,
  first_seen_at timestamptz not null default now()
);
create unique index ux_event_type_name on cdp.event_type (tenant_id, name);
select kernel.tenant_table('cdp.event_type');

-- Which event is an order, which a refund, and where its id, amount and currency stand.
create table cdp.event_meaning (
  id                uuid primary key,
  tenant_id         uuid not null,
  event_name        text not null,
  meaning           text not null check (meaning in ('order', 'refund')),
  order_id_path     text not null,
  amount_path       text not null,
  currency_path     text,
  concurrency_stamp text not null
);
create unique index ux_event_meaning_event on cdp.event_meaning (tenant_id, event_name);
select kernel.tenant_table('cdp.event_meaning');

-- The catalogue of attributes. column_name: the typed column of the profile that holds it; null: the profile's jsonb.
create table cdp.attribute (
  id               int generated always as identity primary key,
  tenant_id        uuid not null,
  key              text not null,
  label_zh         text not null,
  label_en         text not null,
  type             text not null check (type in ('text', 'number', 'boolean', 'date', 'time')),
  column_name      text,
  is_personal      boolean not null default false,
  created_at       timestamptz not null default now()
);
create unique index ux_attribute_key on cdp.attribute (tenant_id, key);
select kernel.tenant_table('cdp.attribute');

-- What sources call an organisation unit (the attribute store, 门店); unit_id is null for a text that matches none. Kept here so that a
-- profile's unit can be derived in SQL and rebuilt at any time.
create table cdp.unit_alias (
  tenant_id   uuid not null,
  alias       text not null,
  unit_id     uuid,
  resolved_at timestamptz not null,
  primary key (tenant_id, alias)
);
select kernel.tenant_table('cdp.unit_alias');

create table cdp.segment (
  id                uuid primary key,
  tenant_id         uuid not null,
  name              text not null,
  description       text,
  condition         jsonb not null,
  condition_version int not null default 1,
  is_active         boolean not null default true,
  member_count      bigint not null default 0,
  as_of             timestamptz,
  feed_position     bigint not null default 0,
  needs_rebuild     boolean not null default true,
  last_error        text,
  last_error_at     timestamptz,
  concurrency_stamp text not null,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now()
);
create unique index ux_segment_name on cdp.segment (tenant_id, name);
select kernel.tenant_table('cdp.segment');

-- ── People ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create sequence cdp.part_no increment by 100;             -- handed out in blocks of 100, never reused
grant usage on sequence cdp.part_no to mmo_cdp;
create table cdp_store.part (
  tenant_id  uuid not null,
  part_no    bigint not null,
  profile_id bigint not null,                              -- the part_no of the profile's birth part
  public_id  uuid not null,                                -- UUIDv7, what the API shows; the birth part's is the profile's
  created_at timestamptz not null,
  primary key (tenant_id, part_no)
) with (fillfactor = 80);
create unique index ux_part_public on cdp_store.part (tenant_id, public_id);
-- Only the parts that moved: counting people joins these few instead of all parts.
create index ix_part_moved on cdp_store.part (tenant_id, part_no) include (profile_id) where profile_id <> part_no;
create index ix_part_of_profile on cdp_store.part (tenant_id, profile_id) where profile_id <> part_no;
select kernel.tenant_view('cdp', 'part');

-- The projection of a profile's part values: typed columns for what is filtered often, jsonb for the rest. It can be rebuilt.
create table cdp_store.profile (
  tenant_id     uuid not null,
  profile_id    bigint not null,
  public_id     uuid not null,
  unit_id       uuid,
  name          text collate "C",                          -- one index then serves the order, the page and the prefix
  email         text collate "C",
  phone         text,
  city          text,
  gender        text,
  birthday      date,
  time_zone     text,
  locale        text,
  attributes    jsonb not null default '{}',
  provenance    jsonb not null default '{}',               -- attribute → {part, source, observedAt}
  is_known      boolean not null default false,            -- has a user id, member number, e-mail or phone
  first_seen_at timestamptz not null,                      -- to five minutes; the exact moments stand in part_stat
  last_seen_at  timestamptz not null,
  -- A column and no expression index: the planner knew nothing of how rare the last digits are, and walked through everybody.
  phone_reversed text collate "C" generated always as (reverse(phone)) stored,
  primary key (tenant_id, profile_id)
) with (fillfactor = 75);
create unique index ux_profile_public on cdp_store.profile (tenant_id, public_id);
create index ix_profile_last_seen on cdp_store.profile (tenant_id, last_seen_at desc, profile_id desc);
create index ix_profile_city on cdp_store.profile (tenant_id, city) where city is not null;
create index ix_profile_email on cdp_store.profile (tenant_id, email) where email is not null;
create index ix_profile_phone on cdp_store.profile (tenant_id, phone_reversed) where phone_reversed is not null;
create index ix_profile_name on cdp_store.profile (tenant_id, name, profile_id) where name is not null;
select kernel.tenant_view('cdp', 'profile');

-- kind: 1 user id, 2 member number, 3 e-mail, 4 phone, 5 anonymous id, 9 others; the lower ranks higher.
create table cdp_store.identifier (
  tenant_id  uuid not null,
  kind       smallint not null,
  value      text not null,                                -- normalised
  part_no    bigint not null,
  created_at timestamptz not null,
  primary key (tenant_id, kind, value)
);
create index ix_identifier_part on cdp_store.identifier (tenant_id, part_no);
select kernel.tenant_view('cdp', 'identifier');

-- Why two parts are together. part_a < part_b. kind: 1 same event, 2 identify, 3 similar, 4 manual. state: 1 active, 0 revoked.
create table cdp_store.link (
  tenant_id  uuid not null,
  part_a     bigint not null,
  part_b     bigint not null,
  kind       smallint not null,
  state      smallint not null default 1,
  evidence   jsonb not null default '{}',
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, part_a, part_b, kind),
  check (part_a < part_b)
);
create index ix_link_b on cdp_store.link (tenant_id, part_b);
select kernel.tenant_view('cdp', 'link');

-- Pairs that must never be one person; they outrank every link.
create table cdp_store.must_not (
  tenant_id  uuid not null,
  part_a     bigint not null,
  part_b     bigint not null,
  reason     text not null,
  user_id    uuid,
  created_at timestamptz not null,
  primary key (tenant_id, part_a, part_b),
  check (part_a < part_b)
);
create index ix_must_not_b on cdp_store.must_not (tenant_id, part_b);
select kernel.tenant_view('cdp', 'must_not');

-- An event that would have joined two people who must stay apart: recorded, not carried out.
create table cdp_store.identity_conflict (
  tenant_id   uuid not null,
  id          uuid not null,
  part_a      bigint not null,
  part_b      bigint not null,
  reason      text not null,                               -- two-user-ids, must-not
  source_no   int not null,
  event_id    text not null,
  occurred_at timestamptz not null,
  created_at  timestamptz not null,
  primary key (tenant_id, id)
);
create unique index ux_identity_conflict_parts on cdp_store.identity_conflict (tenant_id, part_a, part_b, reason);
select kernel.tenant_view('cdp', 'identity_conflict');

create table cdp_store.part_value (
  tenant_id   uuid not null,
  part_no     bigint not null,
  attribute   text not null,
  source_no   int not null,
  value       jsonb not null,
  observed_at timestamptz not null,
  primary key (tenant_id, part_no, attribute, source_no)
) with (fillfactor = 80);
select kernel.tenant_view('cdp', 'part_value');

-- Counters by part, so that a merge or un-merge moves nothing.
create table cdp_store.part_stat (
  tenant_id     uuid not null,
  part_no       bigint not null,
  event_count   bigint not null,
  first_seen_at timestamptz not null,
  last_seen_at  timestamptz not null,
  primary key (tenant_id, part_no)
) with (fillfactor = 70);
select kernel.tenant_view('cdp', 'part_stat');

-- Append-only; the newest entry of (channel, purpose, address) is in force.
create table cdp_store.consent_entry (
  tenant_id   uuid not null,
  id          uuid not null,
  part_no     bigint not null,
  channel     text not null,                               -- email, sms, wecom, push
  purpose     text not null,                               -- marketing, …
  address     text not null,                               -- normalised, as in identifier.value
  is_granted  boolean not null,
  source_no   int not null,
  user_id     uuid,
  reason      text,
  event_id    text,
  occurred_at timestamptz not null,
  created_at  timestamptz not null default now(),
  primary key (tenant_id, id)
);
-- The address before the purpose: the page of a person asks for all purposes of an address.
create index ix_consent_entry_address on cdp_store.consent_entry (tenant_id, channel, address, purpose, occurred_at desc, id desc);
create index ix_consent_entry_part on cdp_store.consent_entry (tenant_id, part_no);
select kernel.tenant_view('cdp', 'consent_entry');

-- ── Events ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- flags: 1 time clamped, 2 late (older than 24 h), 4 imported, 8 internal.
create table cdp_store.event (
  tenant_id     uuid not null,
  batch_id      bigint not null,
  n             int not null,
  part_no       bigint not null,
  event_type_id int not null,
  source_no     int not null,
  flags         smallint not null default 0,
  occurred_at   timestamptz not null,
  received_at   timestamptz not null,
  event_id      text not null,
  kind          text not null,                             -- identify, track, page, screen, group, alias
  properties    jsonb not null,
  context       jsonb not null default '{}',
  primary key (batch_id, n, occurred_at)
) partition by range (occurred_at);
-- The type stands last: a timeline walks (part, time), and a condition that wants one type of a person with ten thousand events throws the
-- others away inside the index, without a look at their rows.
create index ix_event_part on cdp_store.event (tenant_id, part_no, occurred_at, event_type_id);
create index ix_event_type on cdp_store.event (tenant_id, event_type_id, occurred_at) include (part_no);
select kernel.tenant_view('cdp', 'event');

create table cdp_store.event_key (
  tenant_id   uuid not null,
  source_no   int not null,
  event_id    text not null,
  received_at timestamptz not null,
  primary key (tenant_id, source_no, event_id)
);
create index ix_event_key_age on cdp_store.event_key (received_at);
select kernel.tenant_view('cdp', 'event_key');

-- Housekeeping over all tenants, in chunks: it learns nothing but how much is left to do.
create function cdp.purge_event_keys(older_than timestamptz, at_most int) returns int
language plpgsql security definer set search_path = pg_catalog
as $$
declare purged int;
begin
  delete from cdp_store.event_key k
  where k.ctid = any(array(select o.ctid from cdp_store.event_key o where o.received_at < older_than limit at_most));
  get diagnostics purged = row_count;
  return purged;
end $$;
revoke execute on function cdp.purge_event_keys(timestamptz, int) from public;
grant execute on function cdp.purge_event_keys(timestamptz, int) to mmo_cdp;

-- Months are made ahead at start and daily, and older ones before the transaction that needs them. Attached, not made as a partition:
-- that would lock out everybody who reads or writes events, and wait for the longest query first.
create function cdp.ensure_event_months(first_month date, last_month date) returns void
language plpgsql security definer set search_path = pg_catalog
as $$
declare m date := date_trunc('month', first_month)::date;
begin
  if last_month - first_month > 3000 then
    raise exception 'More than eight years of partitions at once.';
  end if;
  while m <= last_month loop
    if to_regclass(format('cdp_store.event_%s', to_char(m, 'YYYYMM'))) is null then
      perform pg_advisory_xact_lock(hashtextextended('mmo.cdp.partitions', 0));
      if to_regclass(format('cdp_store.event_%s', to_char(m, 'YYYYMM'))) is null then
        execute format('create table cdp_store.event_%s (like cdp_store.event including defaults including storage including constraints)', to_char(m, 'YYYYMM'));
        execute format(
          'alter table cdp_store.event attach partition cdp_store.event_%s for values from (%L) to (%L)',
          to_char(m, 'YYYYMM'), m::timestamp at time zone 'UTC', (m + interval '1 month')::timestamp at time zone 'UTC');
      end if;
    end if;
    m := (m + interval '1 month')::date;
  end loop;
end $$;
revoke execute on function cdp.ensure_event_months(date, date) from public;
grant execute on function cdp.ensure_event_months(date, date) to mmo_cdp;

-- Orders and refunds, taken out of the events by their meaning. Amounts are minor units of the currency; a refund is positive.
create table cdp_store.purchase (
  tenant_id    uuid not null,
  batch_id     bigint not null,
  n            int not null,
  part_no      bigint not null,
  meaning      text not null,                              -- order, refund
  order_id     text not null,
  amount_minor bigint not null,
  currency     text not null,
  occurred_at  timestamptz not null,
  received_at  timestamptz not null,
  primary key (tenant_id, batch_id, n)
);
create index ix_purchase_time on cdp_store.purchase (tenant_id, occurred_at) include (part_no, meaning, amount_minor);
create index ix_purchase_part on cdp_store.purchase (tenant_id, part_no, occurred_at);
create unique index ux_purchase_order on cdp_store.purchase (tenant_id, order_id) where meaning = 'order';
create index ix_purchase_refund on cdp_store.purchase (tenant_id, order_id) where meaning = 'refund';
select kernel.tenant_view('cdp', 'purchase');

-- Events that were refused, with the reason. raw: the event as it came (it may be no valid UTF-8), at most 64 KB of it; envelope: what the
-- request said beside it (type, sentAt, context, integrations), so that it can be replayed; size: its true size.
create table cdp_store.quarantine (
  tenant_id   uuid not null,
  id          uuid not null,
  source_no   int not null,
  received_at timestamptz not null,
  reason      text not null,
  detail      text,
  event_id    text,
  event_type  text,
  raw         bytea not null,
  envelope    jsonb not null default '{}',
  size        int not null,
  replayed_at timestamptz,
  primary key (tenant_id, id)
);
create index ix_quarantine_time on cdp_store.quarantine (tenant_id, received_at desc, id desc);
select kernel.tenant_view('cdp', 'quarantine');

-- ── Segments ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table cdp_store.segment_member (
  tenant_id  uuid not null,
  segment_id uuid not null,
  profile_id bigint not null,
  entered_at timestamptz not null,
  primary key (tenant_id, segment_id, profile_id)
);
create index ix_segment_member_profile on cdp_store.segment_member (tenant_id, profile_id);
select kernel.tenant_view('cdp', 'segment_member');

-- Every entry and exit, as it stands on the feed. cause: event, clock, rebuild, merge.
create table cdp_store.segment_change (
  tenant_id  uuid not null,
  batch_id   bigint not null,
  n          int not null,
  segment_id uuid not null,
  profile_id bigint not null,
  is_entry   boolean not null,
  cause      text not null,
  changed_at timestamptz not null,
  primary key (batch_id, n)
);
create index ix_segment_change_profile on cdp_store.segment_change (tenant_id, profile_id, changed_at);
create index ix_segment_change_segment on cdp_store.segment_change (tenant_id, segment_id, changed_at);
select kernel.tenant_view('cdp', 'segment_change');

-- When the clock alone may change a person's membership.
create table cdp_store.segment_due (
  tenant_id  uuid not null,
  segment_id uuid not null,
  profile_id bigint not null,
  due_at     timestamptz not null,
  primary key (tenant_id, segment_id, profile_id)
);
create index ix_segment_due on cdp_store.segment_due (tenant_id, segment_id, due_at);
select kernel.tenant_view('cdp', 'segment_due');

-- People to look at again: the survivor of a merge, someone whose consent or unit changed by hand.
create table cdp_store.segment_dirty (
  tenant_id  uuid not null,
  profile_id bigint not null,
  marked_at  timestamptz not null default now(),
  primary key (tenant_id, profile_id)
);
select kernel.tenant_view('cdp', 'segment_dirty');

create function cdp.segment_work_tenants(at_moment timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select s.tenant_id from cdp.segment s
  where s.needs_rebuild and s.is_active and (s.last_error_at is null or s.last_error_at < at_moment - interval '1 minute')
  union
  select s.tenant_id from cdp.segment s
  where not s.needs_rebuild and s.is_active
    and exists (select from cdp_store.segment_due d where d.tenant_id = s.tenant_id and d.segment_id = s.id and d.due_at <= at_moment)
  union
  select d.tenant_id from cdp_store.segment_dirty d
$$;
revoke execute on function cdp.segment_work_tenants(timestamptz) from public;
grant execute on function cdp.segment_work_tenants(timestamptz) to mmo_cdp;

-- Texts read as numbers, dates and moments, or null: conditions on jsonb must not fail on somebody's "n/a".
create function cdp.to_number(value text) returns numeric
language sql immutable parallel safe
as $$ select case when value ~ '^ *[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][-+]?[0-9]{1,3})? *$' then value::numeric end $$;

-- The date with which the text begins.
create function cdp.to_date(value text) returns date
language plpgsql immutable parallel safe
as $$
begin
  if value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$' then
    return left(value, 10)::date;
  end if;
  return null;
exception when datetime_field_overflow or invalid_datetime_format then
  return null;
end $$;

-- A moment; without an offset it is meant in the zone.
create function cdp.to_time(value text, zone text) returns timestamptz
language plpgsql stable parallel safe
as $$
begin
  if value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?)?$' then
    return value::timestamp at time zone zone;
  end if;
  if value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[-+][0-9]{2}(:?[0-9]{2})?)$' then
    return value::timestamptz;
  end if;
  return null;
exception when datetime_field_overflow or invalid_datetime_format or invalid_time_zone_displacement_value then
  return null;
end $$;

-- The next yearly return of a date, today included; 29 February returns on the 28th in other years.
create function cdp.next_anniversary(day date, today date) returns date
language sql immutable parallel safe
as $$
  select case when a.this_year >= today then a.this_year else (day + make_interval(years => a.years + 1))::date end
  from (select y.years, (day + make_interval(years => y.years))::date as this_year
        from (select (extract(year from today) - extract(year from day))::int as years) y) a
$$;

-- ── Published ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create view cdp_api.person_v1 as
  select part_no, profile_id, public_id from cdp_store.part where tenant_id = kernel.current_tenant();
create view cdp_api.profile_v1 as
  select profile_id, public_id, unit_id, name, email, phone, city, gender, birthday, time_zone, locale, attributes, is_known,
         first_seen_at, last_seen_at
  from cdp_store.profile where tenant_id = kernel.current_tenant();
create view cdp_api.identifier_v1 as
  select part_no, kind, value, created_at from cdp_store.identifier where tenant_id = kernel.current_tenant();
create view cdp_api.event_type_v1 as
  select id, name, first_seen_at from cdp.event_type where tenant_id = kernel.current_tenant();
create view cdp_api.event_v1 as
  select batch_id, n, part_no, event_type_id, source_no, flags, occurred_at, received_at, event_id, kind, properties, context
  from cdp_store.event where tenant_id = kernel.current_tenant();
create view cdp_api.purchase_v1 as
  select batch_id, n, part_no, meaning, order_id, amount_minor, currency, occurred_at, received_at
  from cdp_store.purchase where tenant_id = kernel.current_tenant();
create view cdp_api.source_v1 as
  select id, no, name, kind from cdp.source where tenant_id = kernel.current_tenant();
create view cdp_api.consent_v1 as
  select distinct on (channel, purpose, address) channel, purpose, address, part_no, is_granted, occurred_at
  from cdp_store.consent_entry where tenant_id = kernel.current_tenant()
  order by channel, purpose, address, occurred_at desc, id desc;
create view cdp_api.segment_v1 as
  select id, name, is_active, member_count, as_of, last_error from cdp.segment where tenant_id = kernel.current_tenant();
create view cdp_api.segment_member_v1 as
  select segment_id, profile_id, entered_at from cdp_store.segment_member where tenant_id = kernel.current_tenant();
create view cdp_api.segment_change_v1 as
  select batch_id, n, segment_id, profile_id, is_entry, cause, changed_at
  from cdp_store.segment_change where tenant_id = kernel.current_tenant();
select kernel.publish(('cdp_api.' || v)::regclass)
from unnest(array['person_v1', 'profile_v1', 'identifier_v1', 'event_type_v1', 'event_v1', 'purchase_v1', 'source_v1', 'consent_v1',
  'segment_v1', 'segment_member_v1', 'segment_change_v1']) v;
