-- The file of faulty rows is made of the imported file itself: only where and why is kept. What a file called its columns is kept with its mapping,
-- so that the next file of the same columns is mapped in the same way.
drop view cdp.import_error;
alter table cdp_store.import_error drop column raw;
alter table cdp_store.import_error add column column_no int;
select kernel.tenant_view('cdp', 'import_error');

alter table cdp.import add column column_names text[];
alter table cdp.import add column former_mapping jsonb;                  -- of the file that stood there before
