select kernel.module_tables('acme_ill');
create table acme_ill.thermometer (id uuid primary key, tenant_id uuid not null);
select kernel.tenant_table('acme_ill.thermometre');
