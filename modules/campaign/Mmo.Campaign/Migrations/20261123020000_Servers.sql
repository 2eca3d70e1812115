-- Several mail servers: which one is asked first, and how fast each may send to a recipient's domain.
alter table campaign.mail_server
  add column position int not null default 0,
  add column rates jsonb not null default '[]';

-- The next free place in the row of messages from a server to a domain; all hosts take theirs here.
create table campaign.send_rate (
  tenant_id uuid not null,
  server_id uuid not null,
  domain    text not null,
  next_at   timestamptz not null,
  back_at   timestamptz not null,                          -- where those that found no place soon were sent to
  primary key (tenant_id, server_id, domain)
) with (fillfactor = 50);
select kernel.tenant_table('campaign.send_rate');
