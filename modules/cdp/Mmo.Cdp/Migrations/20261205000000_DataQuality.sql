-- What came from a source on a day (decision 0104), counted with every commit batch. day: the company's day on which it came, by the zone the
-- company had then. stored is what the event log has; the numbers down to delay_longer are shares of it. replayed: stored later than it came, out
-- of the quarantine. duplicates, quarantined: came and were not stored. first_received_at, last_received_at, longest_gap: of all that came.
create table cdp_store.source_day (
  tenant_id         uuid not null,
  source_no         int not null,
  day               date not null,
  stored            bigint not null,
  replayed          bigint not null,
  imported          bigint not null,
  late              bigint not null,
  clamped           bigint not null,
  unknown_person    bigint not null,
  delay_10s         bigint not null,                       -- received that soon after it happened; imports have no delay
  delay_1m          bigint not null,
  delay_10m         bigint not null,
  delay_1h          bigint not null,
  delay_1d          bigint not null,
  delay_longer      bigint not null,
  duplicates        bigint not null,
  quarantined       bigint not null,
  failed_requests   bigint not null,
  first_received_at timestamptz,
  last_received_at  timestamptz,
  longest_gap       interval not null default '0',         -- within the day
  primary key (tenant_id, source_no, day)
) with (fillfactor = 50);                                  -- every commit batch updates today's rows, and no index has to know
select kernel.tenant_view('cdp', 'source_day');

-- Refused events in the order in which they were committed, for the page that shows them as they come. Batches of a tenant are committed one
-- after the other and number themselves under its graph lock, so nothing comes in below a number that was seen.
alter table cdp_store.quarantine add column batch_id bigint;
create index ix_quarantine_batch on cdp_store.quarantine (tenant_id, batch_id desc, id desc) where batch_id is not null;
create or replace view cdp.quarantine as
  select * from cdp_store.quarantine where tenant_id = kernel.current_tenant() with local check option;
