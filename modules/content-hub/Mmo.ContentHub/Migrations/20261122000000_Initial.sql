select kernel.module_tables('content');

create table content.email_template (
  id                uuid primary key,
  tenant_id         uuid not null,
  name              text not null,
  subject           text not null,
  html              text not null,
  text              text not null,
  published_version int,
  concurrency_stamp text not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null
);
create unique index ux_email_template_name on content.email_template (tenant_id, name);
select kernel.tenant_table('content.email_template');

-- A version never changes: messages that were sent refer to it.
create table content.email_template_version (
  id           uuid primary key,
  tenant_id    uuid not null,
  template_id  uuid not null references content.email_template (id),
  number       int not null,
  name         text not null,
  subject      text not null,
  html         text not null,
  text         text not null,
  variables    text[] not null,
  published_at timestamptz not null
);
create unique index ux_email_template_version_number on content.email_template_version (tenant_id, template_id, number desc);
select kernel.tenant_table('content.email_template_version');
revoke update, delete on content.email_template_version from mmo_content;

create view content_api.email_template_version_v1 as
  select id, template_id, number, name, subject, published_at
  from content.email_template_version where tenant_id = kernel.current_tenant();
select kernel.publish('content_api.email_template_version_v1');
