-- Tracking plans (decision 0103): which events a source sends, and what becomes of those that are not as planned. One a source; without a row its
-- events are not judged.
create table cdp.tracking_plan (
  tenant_id         uuid not null,
  source_no         int not null,
  is_on             boolean not null,
  policies          jsonb not null,                        -- {unplannedEvent, unplannedProperty, missingProperty, wrongType, valueNotAllowed}
  events            jsonb not null,                        -- [{kind, name, description, properties: [{path, types, isRequired, allowedValues, description}]}]
  concurrency_stamp text not null,
  updated_at        timestamptz not null,
  primary key (tenant_id, source_no)
);
select kernel.tenant_table('cdp.tracking_plan');

-- What a source has sent, planned or not. Written along with each commit; no index but the key, and room in the pages, so that a count is a HOT update.
create table cdp_store.seen_event (
  tenant_id uuid not null,
  source_no int not null,
  kind      text not null,                                 -- track, page, screen, identify, group
  name      text not null,
  count     bigint not null,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  primary key (tenant_id, source_no, kind, name)
) with (fillfactor = 50);
select kernel.tenant_view('cdp', 'seen_event');

-- In which ways events were not as planned. The violation stands before the event: how many rows there may be is limited by violation.
create table cdp_store.plan_violation (
  tenant_id uuid not null,
  source_no int not null,
  violation text not null,                                 -- unplannedEvent, unplannedProperty, missingProperty, wrongType, valueNotAllowed
  kind      text not null,
  name      text not null,
  property  text not null,                                 -- '' where it is about the event
  count     bigint not null,
  first_at  timestamptz not null,
  last_at   timestamptz not null,
  sample    text,                                          -- the last value: shortened, personal data masked
  primary key (tenant_id, source_no, violation, kind, name, property)
) with (fillfactor = 50);
select kernel.tenant_view('cdp', 'plan_violation');
