-- Journeys and messages. What people edit stands in campaign; what grows with people stands in campaign_store and is seen through
-- tenant views (docs/decisions: big tables).
select kernel.module_tables('campaign');

-- ── What people edit ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table campaign.journey (
  id                 uuid primary key,
  tenant_id          uuid not null,
  name               text not null,
  status             text not null check (status in ('draft', 'running', 'paused', 'stopped')),
  current_version    int,
  draft              jsonb,                                -- null: everything is published
  published_at       timestamptz,
  published_by       text,
  last_error         text,
  last_error_at      timestamptz,
  last_error_node_id text,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  concurrency_stamp  text not null
);
create unique index ux_journey_name on campaign.journey (tenant_id, name);
select kernel.tenant_table('campaign.journey');

create table campaign.journey_version (
  tenant_id    uuid not null,
  journey_id   uuid not null references campaign.journey (id),
  version      int not null,
  definition   jsonb not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, journey_id, version)
);
select kernel.tenant_table('campaign.journey_version');

create function campaign.refuse_change() returns trigger
language plpgsql
as $$ begin raise exception 'A published version of a journey never changes.'; end $$;
create trigger immutable before update or delete on campaign.journey_version
for each row execute function campaign.refuse_change();

create table campaign.email_channel (
  tenant_id         uuid primary key,
  from_name         text,
  from_address      text,
  reply_to          text,
  public_base_url   text,
  quiet_from        text,
  quiet_to          text,
  cap_count         int not null,
  cap_days          int not null,
  over_cap          text not null check (over_cap in ('hold', 'drop')),
  expiry_hours      int not null,
  concurrency_stamp text not null
);
select kernel.tenant_table('campaign.email_channel');

create table campaign.mail_server (
  id                 uuid primary key,
  tenant_id          uuid not null,
  name               text not null,
  host               text not null,
  port               int not null,
  security           text not null check (security in ('startTls', 'tls', 'opportunistic', 'none')),
  user_name          text,
  protected_password text,
  max_connections    int not null,
  is_enabled         boolean not null,
  last_error         text,
  last_error_at      timestamptz,
  created_at         timestamptz not null,
  concurrency_stamp  text not null
);
create unique index ux_mail_server_name on campaign.mail_server (tenant_id, name);
select kernel.tenant_table('campaign.mail_server');

-- The key of address hashes and tracking links. Never rotated: a new one would forget every suppression.
create table campaign.tenant_key (
  tenant_id     uuid primary key,
  protected_key text not null,
  created_at    timestamptz not null default now()
);
select kernel.tenant_table('campaign.tenant_key');

-- ── Counts, kept with every step: nobody scans the log to show a number ───────────────────────────────────────────────────────────────

create table campaign.node_count (
  tenant_id  uuid not null,
  journey_id uuid not null,
  version    int not null,
  node_id    text not null,
  entered    bigint not null,
  passed     bigint not null,
  held       bigint not null,                              -- now, the others for ever
  dropped    bigint not null,
  failed     bigint not null,
  left_here  bigint not null,
  primary key (tenant_id, journey_id, version, node_id)
) with (fillfactor = 50);
select kernel.tenant_table('campaign.node_count');

create table campaign.edge_count (
  tenant_id  uuid not null,
  journey_id uuid not null,
  version    int not null,
  node_id    text not null,
  output     text not null,
  people     bigint not null,
  primary key (tenant_id, journey_id, version, node_id, output)
) with (fillfactor = 50);
select kernel.tenant_table('campaign.edge_count');

-- ── Enrolments ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- state: 0 due at due_at, 1 waits for an event until due_at, 2 claimed for a call until due_at, 3 its message is under way,
-- 4 its message is settled, 9 left. due_at is infinity while only a message moves the person on.
-- step counts every move, so (id, step) names one stay at one node for ever; visit counts the stays at this node.
create table campaign_store.enrolment (
  tenant_id      uuid not null,
  id             uuid not null,
  journey_id     uuid not null,
  version        int not null,
  part_no        bigint not null,
  entry_profile  bigint not null,
  occasion       text not null,                            -- the re-entry key: once, a date, a correlation value, else the event id
  node_id        text not null,
  step           int not null,
  visit          int not null,
  state          smallint not null,
  due_at         timestamptz not null,
  claim          uuid,
  attempts       smallint not null default 0,
  message_id     uuid,                                     -- the last message
  since_position bigint not null,                          -- events of cdp after this place end a wait
  since_n        int not null,
  since_at       timestamptz not null,
  trigger_event  jsonb,                                    -- {name, id, occurredAt, properties}
  entered_at     timestamptz not null,
  node_since     timestamptz not null,
  left_at        timestamptz,
  left_reason    text,
  primary key (tenant_id, id)
) with (fillfactor = 75);
-- Nobody enters twice for one occasion.
create unique index ux_enrolment_occasion on campaign_store.enrolment (tenant_id, journey_id, entry_profile, occasion);
create index ix_enrolment_part on campaign_store.enrolment (tenant_id, part_no);
create index ix_enrolment_due on campaign_store.enrolment (tenant_id, journey_id, node_id, due_at, id) where state < 9;
select kernel.tenant_view('campaign', 'enrolment');

-- One row a stay that ended: why a person is where they are. outcome as in the API's NodeOutcome.
create table campaign_store.enrolment_step (
  tenant_id    uuid not null,
  enrolment_id uuid not null,
  step         int not null,
  journey_id   uuid not null,
  version      int not null,
  node_id      text not null,
  visit        int not null,
  arrived_at   timestamptz not null,
  at           timestamptz not null,
  outcome      smallint not null,
  output       text,
  reason       text,
  message_id   uuid,
  detail       jsonb,
  primary key (tenant_id, enrolment_id, step)
);
create index ix_enrolment_step_node on campaign_store.enrolment_step (tenant_id, journey_id, node_id, outcome, at desc, enrolment_id desc);
select kernel.tenant_view('campaign', 'enrolment_step');

-- ── Messages ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- state: 0 queued, 1 retry, 2 held, 3 leased, 4 sending (committed before the first byte), 5 accepted, 6 rejected, 7 dropped, 8 uncertain.
create table campaign_store.message (
  tenant_id           uuid not null,
  id                  uuid not null,
  journey_id          uuid not null,
  version             int not null,
  node_id             text not null,
  enrolment_id        uuid not null,
  step                int not null,
  visit               int not null,
  occasion            text not null,
  part_no             bigint not null,
  channel             text not null,
  purpose             text not null,
  address             text,
  template_id         uuid not null,
  template_version_id uuid not null,
  state               smallint not null,
  reason              text,
  due_at              timestamptz not null,
  expires_at          timestamptz not null,
  claim               uuid,
  attempts            smallint not null default 0,
  held                boolean not null default false,      -- counted as held at its node
  cap_at              timestamptz,                         -- the place it holds in the cap's window
  queued_at           timestamptz not null,
  sent_at             timestamptz,
  delivered_at        timestamptz,
  settled_at          timestamptz,
  opened_at           timestamptz,
  clicked_at          timestamptz,
  unsubscribed_at     timestamptz,
  open_count          int not null default 0,
  click_count         int not null default 0,
  primary key (tenant_id, id)
) with (fillfactor = 75);
create index ix_message_due on campaign_store.message (tenant_id, journey_id, due_at) where state <= 2;
create index ix_message_claim on campaign_store.message (tenant_id, claim) where claim is not null;
create index ix_message_part on campaign_store.message (tenant_id, part_no, id);
create index ix_message_node on campaign_store.message (tenant_id, journey_id, node_id, state, id);
create index ix_message_uncertain on campaign_store.message (tenant_id, id) where state = 8;
select kernel.tenant_view('campaign', 'message');

-- One message for one (journey, node, visit, occasion, channel, address), for ever: a table of its own, so that messages can be moved away.
create table campaign_store.send_key (
  tenant_id  uuid not null,
  key        bytea not null,                               -- SHA-256
  message_id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, key)
);
select kernel.tenant_view('campaign', 'send_key');

-- One row an attempt.
create table campaign_store.delivery (
  tenant_id  uuid not null,
  message_id uuid not null,
  attempt    int not null,
  at         timestamptz not null,
  outcome    text not null,                                -- accepted, rejected, deferred, uncertain
  code       int,
  answer     text,
  server     text not null,
  primary key (tenant_id, message_id, attempt)
);
select kernel.tenant_view('campaign', 'delivery');

-- A host's hold on a batch of messages, by the database's clock. When it runs out, leased messages go back to the queue and sending
-- ones become uncertain.
create table campaign.send_claim (
  id         uuid primary key,
  tenant_id  uuid not null,
  owner      uuid not null,
  expires_at timestamptz not null
) with (fillfactor = 50);
create index ix_send_claim_expiry on campaign.send_claim (tenant_id, expires_at);
select kernel.tenant_table('campaign.send_claim');

-- Addresses that must not be written to, whoever they belong to; kept through merge and erasure.
create table campaign_store.suppression (
  tenant_id    uuid not null,
  channel      text not null,
  address_hash bytea not null,                             -- HMAC-SHA256 with the tenant's key
  reason       text not null,                              -- bounced, by-hand
  message_id   uuid,
  created_at   timestamptz not null,
  primary key (tenant_id, channel, address_hash)
);
select kernel.tenant_view('campaign', 'suppression');

-- When an address got marketing messages, within the cap's window.
create table campaign_store.cap_counter (
  tenant_id    uuid not null,
  channel      text not null,
  address_hash bytea not null,
  taken        timestamptz[] not null,
  primary key (tenant_id, channel, address_hash)
) with (fillfactor = 75);
select kernel.tenant_view('campaign', 'cap_counter');

-- The built-in mailbox.
create table campaign_store.mail (
  tenant_id  uuid not null,
  id         uuid not null,                                -- the message
  journey_id uuid not null,
  part_no    bigint not null,
  sender     text not null,
  recipient  text not null,
  subject    text not null,
  html       text not null,
  text       text not null,
  at         timestamptz not null,
  primary key (tenant_id, id)
);
select kernel.tenant_view('campaign', 'mail');

-- ── Which tenants have work, and nothing else about them ──────────────────────────────────────────────────────────────────────────────

-- Every node that somebody reached has a row in node_count, so this is one probe a node, however many people wait.
create function campaign.due_tenants(as_of timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select distinct j.tenant_id
  from campaign.journey j
  join campaign.node_count n on n.tenant_id = j.tenant_id and n.journey_id = j.id
  where j.status = 'running' and exists (
    select from campaign_store.enrolment e
    where e.tenant_id = n.tenant_id and e.journey_id = n.journey_id and e.node_id = n.node_id and e.state < 9 and e.due_at <= as_of)
$$;

create function campaign.send_tenants(as_of timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select j.tenant_id
  from campaign.journey j
  where j.status in ('running', 'stopped') and exists (
    select from campaign_store.message m
    where m.tenant_id = j.tenant_id and m.journey_id = j.id and m.state <= 2 and m.due_at <= as_of)
  union
  select c.tenant_id from campaign.send_claim c where c.expires_at < clock_timestamp()
$$;

create function campaign.stop_tenants() returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select distinct j.tenant_id
  from campaign.journey j
  where j.status = 'stopped' and exists (
    select from campaign_store.enrolment e where e.tenant_id = j.tenant_id and e.journey_id = j.id and e.state < 9)
$$;
revoke execute on function campaign.due_tenants(timestamptz), campaign.send_tenants(timestamptz), campaign.stop_tenants() from public;
grant execute on function campaign.due_tenants(timestamptz), campaign.send_tenants(timestamptz), campaign.stop_tenants() to mmo_campaign;

-- ── Published ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

create view campaign_api.journey_v1 as
  select id, name, status, current_version, published_at, created_at
  from campaign.journey where tenant_id = kernel.current_tenant();
create view campaign_api.journey_version_v1 as
  select journey_id, version, definition, published_at
  from campaign.journey_version where tenant_id = kernel.current_tenant();
create view campaign_api.enrolment_v1 as
  select id, journey_id, version, part_no, occasion, node_id, step, entered_at, node_since, left_at, left_reason
  from campaign_store.enrolment where tenant_id = kernel.current_tenant();
create view campaign_api.enrolment_step_v1 as
  select enrolment_id, step, journey_id, version, node_id, arrived_at, at,
         (array['waiting', 'passed', 'dropped', 'failed', 'left', 'held'])[outcome + 1] as outcome, output, reason, message_id
  from campaign_store.enrolment_step where tenant_id = kernel.current_tenant();
create view campaign_api.message_v1 as
  select id, journey_id, version, node_id, enrolment_id, part_no, channel, purpose, template_id,
         (array['queued', 'retry', 'held', 'leased', 'sending', 'accepted', 'rejected', 'dropped', 'uncertain'])[state + 1] as state,
         reason, queued_at, sent_at, delivered_at, opened_at, clicked_at, unsubscribed_at, settled_at
  from campaign_store.message where tenant_id = kernel.current_tenant();
create view campaign_api.node_count_v1 as
  select journey_id, version, node_id, entered, entered - passed - dropped - failed - left_here as waiting, passed, held, dropped, failed, left_here
  from campaign.node_count where tenant_id = kernel.current_tenant();
create view campaign_api.edge_count_v1 as
  select journey_id, version, node_id, output, people from campaign.edge_count where tenant_id = kernel.current_tenant();
select kernel.publish(('campaign_api.' || v)::regclass)
from unnest(array['journey_v1', 'journey_version_v1', 'enrolment_v1', 'enrolment_step_v1', 'message_v1', 'node_count_v1', 'edge_count_v1']) v;
