-- Keys that sign mail. The private half is encrypted; which of them signs is read with every run of the sending, so there is no index of its own.
create table campaign.dkim_key (
  id                    uuid primary key,
  tenant_id             uuid not null,
  domain                text not null,
  selector              text not null,
  public_key            text not null,
  protected_private_key text not null,
  verified_at           timestamptz,
  checked_at            timestamptz,
  problem               text,
  created_at            timestamptz not null,
  concurrency_stamp     text not null
);
create unique index ux_dkim_key_selector on campaign.dkim_key (tenant_id, domain, selector);
select kernel.tenant_table('campaign.dkim_key');
