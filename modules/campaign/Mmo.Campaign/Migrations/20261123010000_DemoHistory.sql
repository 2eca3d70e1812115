-- The demo company has a past that nobody waited for, and is removed as a whole: its published versions may be dated back and deleted.
create or replace function campaign.refuse_change() returns trigger
language plpgsql
as $$
begin
  if not kernel.is_demo(old.tenant_id) then
    raise exception 'A published version of a journey never changes.';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;
