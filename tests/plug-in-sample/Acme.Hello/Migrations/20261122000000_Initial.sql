select kernel.module_tables('acme_hello');

create table acme_hello.greeting (
  id        uuid primary key,
  tenant_id uuid not null,
  name      text not null
);
create index ix_greeting_name on acme_hello.greeting (tenant_id, name);
select kernel.tenant_table('acme_hello.greeting');
