-- A consent stands with the part of its address, no longer with that of who spoke of it: so it stays with the address in an un-merge, and a
-- condition on it says what the person's page and the sending say. The people of both are looked at again.
with moved as (
  update cdp_store.consent_entry c set part_no = i.part_no
  from cdp_store.consent_entry o
  join cdp_store.identifier i on i.tenant_id = o.tenant_id and i.kind = case o.channel when 'email' then 3 else 4 end and i.value = o.address
  where o.tenant_id = c.tenant_id and o.id = c.id and o.channel in ('email', 'sms') and i.part_no <> o.part_no
  returning c.tenant_id, o.part_no as before, i.part_no as after)
insert into cdp_store.segment_dirty (tenant_id, profile_id)
select distinct m.tenant_id, p.profile_id
from moved m
join cdp_store.part p on p.tenant_id = m.tenant_id and p.part_no in (m.before, m.after)
on conflict do nothing;
