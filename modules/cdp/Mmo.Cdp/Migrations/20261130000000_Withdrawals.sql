-- Who withdrew a consent, and has not given it again. A channel's are walked by time, so the index holds what was withdrawn alone.
create index ix_consent_entry_withdrawn on cdp_store.consent_entry (tenant_id, channel, occurred_at, id) where not is_granted;
create view cdp_api.withdrawal_v1 as
  select e.id, e.channel, e.purpose, e.address, e.part_no, e.occurred_at, e.reason, e.user_id is not null as is_by_hand, s.name as source_name
  from cdp_store.consent_entry e
  left join cdp.source s on s.tenant_id = e.tenant_id and s.no = e.source_no
  where e.tenant_id = kernel.current_tenant() and not e.is_granted
    and not exists (
      select from cdp_store.consent_entry n
      where n.tenant_id = e.tenant_id and n.channel = e.channel and n.purpose = e.purpose and n.address = e.address
        and (n.occurred_at, n.id) > (e.occurred_at, e.id));
select kernel.publish('cdp_api.withdrawal_v1');
