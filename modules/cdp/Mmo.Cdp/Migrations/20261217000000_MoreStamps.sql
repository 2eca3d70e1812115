-- What two people can change at the same time has a stamp: the mapping of an import, the name of a household.
alter table cdp.import add column concurrency_stamp text not null default replace(gen_random_uuid()::text, '-', '');
alter table cdp_store.household add column concurrency_stamp text not null default replace(gen_random_uuid()::text, '-', '');
create or replace view cdp.household as select * from cdp_store.household where tenant_id = kernel.current_tenant() with local check option;
