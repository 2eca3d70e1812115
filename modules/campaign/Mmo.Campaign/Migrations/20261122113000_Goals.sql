-- Goals and exit rules. What happened before the entry is none of a journey's business: the entry's place on the feed and its time are kept.
alter table campaign_store.enrolment
  add column entry_position bigint,                        -- null: entered before there were goals
  add column entry_n int,
  add column entry_at timestamptz,
  add column goal_at timestamptz,                          -- when the goal's event happened
  add column goal_event jsonb;                             -- {event, id, occurredAt, properties}
create index ix_enrolment_goal on campaign_store.enrolment (tenant_id, journey_id, goal_at desc, id desc) where goal_at is not null;
create or replace view campaign.enrolment as
  select * from campaign_store.enrolment where tenant_id = kernel.current_tenant() with local check option;

alter table campaign.node_count add column converted bigint not null default 0;  -- of those who entered here: at the trigger alone

create or replace view campaign_api.enrolment_v1 as
  select id, journey_id, version, part_no, occasion, node_id, step, entered_at, node_since, left_at, left_reason, goal_at
  from campaign_store.enrolment where tenant_id = kernel.current_tenant();

-- A pause takes nothing from a message's time.
alter table campaign.journey add column paused_at timestamptz;
