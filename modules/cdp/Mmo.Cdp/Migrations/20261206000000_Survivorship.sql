-- How the value of an attribute is chosen where sources or identifiers of a person disagree (decision 0105). Without a row: the one that was observed last.
create table cdp.survivorship (
  tenant_id    uuid not null,
  attribute    text not null,
  rule         text not null check (rule in ('sources', 'frequent')),
  source_order int[] not null default '{}',                -- of 'sources': the one that is believed first
  primary key (tenant_id, attribute)
);
select kernel.tenant_table('cdp.survivorship');

alter table cdp.attribute add column concurrency_stamp text not null default '';
