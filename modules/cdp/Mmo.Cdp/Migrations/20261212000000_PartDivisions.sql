-- What an un-merge took out of single parts (decision 0109): [{partNo, newPartNo, from, to, eventCount}]. The events themselves carry their new part.
alter table cdp_store.unmerge add column divisions jsonb not null default '[]';
create or replace view cdp.unmerge as select * from cdp_store.unmerge where tenant_id = kernel.current_tenant() with local check option;
