-- A module with nothing but the kernel's tables and what its consumer writes down.
select kernel.module_tables('notes');
create table notes.note (
  tenant_id uuid not null,
  batch_id  bigint not null
);
select kernel.tenant_table('notes.note');
