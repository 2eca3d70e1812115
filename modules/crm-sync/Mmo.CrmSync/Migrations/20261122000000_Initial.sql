select kernel.module_tables('crm');

-- profile_public_id is the profile at creation; part_no resolves to the profile of today. first_owner_id is what the first call answered,
-- so that a replay answers the same. assignment_no counts hand-overs: each is accepted anew.
create table crm.lead (
  id                uuid primary key,
  tenant_id         uuid not null,
  idempotency_key   text not null,
  part_no           bigint not null,
  profile_public_id uuid not null,
  title             text not null,
  reasons           text[] not null,
  state             text not null default 'new' check (state in ('new', 'accepted', 'won', 'lost')),
  unit_id           uuid,
  owner_id          uuid,
  first_owner_id    uuid,
  assignment_no     int not null default 1,
  journey_id        uuid,
  node_id           text,
  message_id        uuid,
  amount_minor      bigint,
  currency          text,
  lost_reason       text,
  created_at        timestamptz not null,
  accepted_at       timestamptz,
  closed_at         timestamptz,
  concurrency_stamp text not null,
  check ((state = 'won') = (amount_minor is not null) and (state = 'won') = (currency is not null)),
  check ((state = 'lost') = (lost_reason is not null)),
  check ((state in ('won', 'lost')) = (closed_at is not null)),
  check (state = 'new' or owner_id is not null)
);
create unique index ux_lead_key on crm.lead (tenant_id, idempotency_key);
-- Nulls last, as the list sorts every column: otherwise the index is of no use to it.
create index ix_lead_created on crm.lead (tenant_id, created_at desc nulls last, id);
create index ix_lead_owner on crm.lead (tenant_id, owner_id, created_at desc nulls last, id);
create index ix_lead_unit on crm.lead (tenant_id, unit_id, created_at desc nulls last, id);
create index ix_lead_pool on crm.lead (tenant_id, created_at desc nulls last, id) where owner_id is null;
create index ix_lead_part on crm.lead (tenant_id, part_no);
create index ix_lead_journey on crm.lead (tenant_id, journey_id) where journey_id is not null;
select kernel.tenant_table('crm.lead');

-- Whose turn it is in a unit: the first of the queue. The row is locked while leads are dealt out.
create table crm.rotor (
  tenant_id uuid not null,
  unit_id   uuid not null,
  queue     uuid[] not null default '{}',
  primary key (tenant_id, unit_id)
);
select kernel.tenant_table('crm.rotor');

create view crm_api.lead_v1 as
  select id, part_no, state, journey_id, node_id, message_id, owner_id, unit_id, amount_minor, currency, created_at, accepted_at, closed_at
  from crm.lead where tenant_id = kernel.current_tenant();
select kernel.publish('crm_api.lead_v1');
