-- Tests of templates. A row stands here before anything is sent, so that a request that is sent twice is one, and an hour has its limit. Whom they
-- went to is kept in outline, for the time in which somebody may ask.
create table campaign.test_mail (
  tenant_id  uuid not null,
  id         uuid not null,
  key        text not null,
  user_id    uuid,
  sent_by    text not null,
  recipients int not null,
  results    jsonb,                                        -- null while it is under way
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index ux_test_mail_key on campaign.test_mail (tenant_id, key);
create index ix_test_mail_created on campaign.test_mail (tenant_id, created_at);
select kernel.tenant_table('campaign.test_mail');

-- What the built-in mailbox took of tests: of no journey and no person, seen by who sent it and by who sees everybody.
alter table campaign_store.mail
  alter column journey_id drop not null,
  alter column part_no drop not null;
alter table campaign_store.mail add column user_id uuid;      -- whose test it is
create or replace view campaign.mail as
  select * from campaign_store.mail where tenant_id = kernel.current_tenant() with local check option;
