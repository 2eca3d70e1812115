-- How many people the last score of an account looked at: the more they are, the longer it stands.
alter table cdp_store.account add column scored_people int not null default 0;
create or replace view cdp.account as select * from cdp_store.account where tenant_id = kernel.current_tenant() with local check option;
