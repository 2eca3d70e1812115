select kernel.module_tables('acme_moody');

create table acme_moody.seen (
  tenant_id uuid not null,
  batch_id  bigint not null,
  primary key (tenant_id, batch_id)
);
select kernel.tenant_table('acme_moody.seen');
