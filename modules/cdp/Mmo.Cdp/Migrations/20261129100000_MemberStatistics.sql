-- After a segment was filled the planner must know its size: until autovacuum comes by, within a minute, each look-up of one member would be
-- planned as if a segment were one row, and read all of it. Only the owner may do that.
create function cdp.analyze_members() returns void
language plpgsql security definer set search_path = pg_catalog
as $$
begin
  analyze cdp_store.segment_member;
  analyze cdp_store.segment_due;
end $$;
revoke execute on function cdp.analyze_members() from public;
grant execute on function cdp.analyze_members() to mmo_cdp;
