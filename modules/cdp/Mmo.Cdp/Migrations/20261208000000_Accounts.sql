-- Accounts (ABM): companies and other groups that people belong to, as sources name them in group calls (decision 0107).
create table cdp_store.account (
  tenant_id    uuid not null,
  account_no   bigint generated always as identity,
  public_id    uuid not null,
  external_id  text not null,                              -- what sources call it: groupId
  title        text not null,                              -- its name, else what sources call it
  attributes   jsonb not null default '{}',
  provenance   jsonb not null default '{}',                -- attribute → {source, observedAt}
  score        int not null default 0,
  score_parts  jsonb not null default '[]',                -- [{rule, count, points}]
  scored_at    timestamptz,
  score_due_at timestamptz,
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (tenant_id, account_no)
) with (fillfactor = 80);
create unique index ux_account_external on cdp_store.account (tenant_id, external_id);
create unique index ux_account_public on cdp_store.account (public_id);
create index ix_account_score on cdp_store.account (tenant_id, score, account_no);
create index ix_account_seen on cdp_store.account (tenant_id, last_seen_at, account_no);
create index ix_account_title on cdp_store.account (tenant_id, title text_pattern_ops, account_no);
select kernel.tenant_view('cdp', 'account');

create table cdp_store.account_value (
  tenant_id   uuid not null,
  account_no  bigint not null,
  attribute   text not null,
  source_no   int not null,
  value       jsonb not null,
  observed_at timestamptz not null,
  primary key (tenant_id, account_no, attribute, source_no)
);
select kernel.tenant_view('cdp', 'account_value');

-- By part, so that a merge or un-merge moves nothing. Who was taken out by hand stays out, whatever events say.
create table cdp_store.account_member (
  tenant_id  uuid not null,
  account_no bigint not null,
  part_no    bigint not null,
  since      timestamptz not null,
  is_by_hand boolean not null default false,
  is_out     boolean not null default false,
  primary key (tenant_id, account_no, part_no)
);
create index ix_account_member_part on cdp_store.account_member (tenant_id, part_no);
select kernel.tenant_view('cdp', 'account_member');

-- What makes an account worth a call. Without a row nothing is scored.
create table cdp.account_score_setting (
  tenant_id         uuid primary key,
  rules             jsonb not null,                        -- [{event, days, points, most} | {attribute, values, points}]
  concurrency_stamp text not null,
  updated_at        timestamptz not null
);
select kernel.tenant_table('cdp.account_score_setting');

create function cdp.account_work_tenants(at_moment timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$ select distinct a.tenant_id from cdp_store.account a where a.score_due_at <= at_moment $$;
revoke execute on function cdp.account_work_tenants(timestamptz) from public;
grant execute on function cdp.account_work_tenants(timestamptz) to mmo_cdp;
create index ix_account_due on cdp_store.account (score_due_at) where score_due_at is not null;
