-- Published versions never change. The demo company alone is removed as a whole, its versions with it.
create function content.refuse_removal() returns trigger
language plpgsql
as $$
begin
  if not kernel.is_demo(old.tenant_id) then
    raise exception 'A published version of a template is never removed.';
  end if;
  return old;
end $$;
create trigger only_with_the_demo before delete on content.email_template_version
for each row execute function content.refuse_removal();
grant delete on content.email_template_version to mmo_content;
