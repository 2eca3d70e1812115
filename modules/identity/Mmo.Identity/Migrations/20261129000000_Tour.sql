-- Where each user stands in the tour; no row: it was not offered yet.
create table identity.tour (
  tenant_id  uuid not null,
  user_id    uuid not null,
  state      text not null check (state in ('offered', 'running', 'done', 'declined')),
  step       int not null,
  updated_at timestamptz not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references identity.user (tenant_id, id) on delete cascade
);
select kernel.tenant_table('identity.tour');
