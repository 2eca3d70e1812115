-- Files and faulty rows of imports hold personal data: they go a week after the import was last touched.
create function cdp.import_retention_tenants(before timestamptz) returns table (tenant_id uuid)
language sql stable security definer set search_path = pg_catalog
as $$
  select distinct i.tenant_id
  from cdp.import i
  where i.updated_at < before
    and (exists (select from cdp_store.import_chunk c where c.tenant_id = i.tenant_id and c.import_id = i.id)
      or exists (select from cdp_store.import_error e where e.tenant_id = i.tenant_id and e.import_id = i.id))
$$;
revoke execute on function cdp.import_retention_tenants(timestamptz) from public;
grant execute on function cdp.import_retention_tenants(timestamptz) to mmo_cdp;
