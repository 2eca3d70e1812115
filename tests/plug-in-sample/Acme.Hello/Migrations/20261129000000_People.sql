-- Greetings that journeys gave: to whom, and once for each stay at a step.
alter table acme_hello.greeting add part_no bigint, add key text;
create index ix_greeting_part on acme_hello.greeting (tenant_id, part_no);
create unique index ux_greeting_key on acme_hello.greeting (tenant_id, key);

create table acme_hello.visit (
  tenant_id uuid not null,
  part_no   bigint not null,
  visits    bigint not null,
  last_at   timestamptz not null,
  primary key (tenant_id, part_no)
);
select kernel.tenant_table('acme_hello.visit');
