-- Imports of CSV files (decision 0102). The file stands in the database, so that every host can go on with it, until a week after the import ended.
create table cdp.import (
  id                uuid primary key,
  tenant_id         uuid not null,
  name              text not null,
  kind              text not null check (kind in ('people', 'orders', 'events')),
  source_no         int not null,
  file_name         text,
  file_no           int not null default 0,                -- a new file of the same import is another one
  size              bigint not null default 0,
  encoding          text,                                  -- what the file looks like: utf-8, gb18030, utf-16
  is_complete       boolean not null default false,        -- all of the file is there
  mapping           jsonb,
  operation_id      uuid,                                  -- the newest trial or run
  user_name         text not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null
);
create index ix_import_time on cdp.import (tenant_id, created_at desc);
select kernel.tenant_table('cdp.import');

create table cdp_store.import_chunk (
  tenant_id  uuid not null,
  import_id  uuid not null,
  file_no    int not null,
  n          int not null,
  raw_length int not null,
  data       bytea not null,                               -- deflated
  primary key (tenant_id, import_id, file_no, n)
);
alter table cdp_store.import_chunk alter column data set storage external;
select kernel.tenant_view('cdp', 'import_chunk');

-- Rows that were not taken in by the newest trial or run.
create table cdp_store.import_error (
  tenant_id uuid not null,
  import_id uuid not null,
  row_no    bigint not null,
  reason    text not null,
  detail    text,
  raw       text not null,
  primary key (tenant_id, import_id, row_no)
);
select kernel.tenant_view('cdp', 'import_error');
