-- The same for some people, who become members or no longer are. Parameters: city, ordered, opened, as_of, ids, segment.
with person as materialized (select unnest(@ids::bigint[]) as profile_id),
part_of as materialized (
  select profile_id, profile_id as part_no from person
  union all
  select x.profile_id, x.part_no from person
  cross join lateral (
    select m.profile_id, m.part_no from cdp.part m where m.profile_id = person.profile_id and m.profile_id <> m.part_no offset 0) x),
ordered as (
  select q.profile_id, count(*) as n from part_of q
  cross join lateral (
    select from cdp.event e where e.part_no = q.part_no and e.event_type_id = @ordered and e.occurred_at > @as_of::timestamptz - interval '30 days' offset 0) e
  group by 1),
opened as (
  select distinct q.profile_id from part_of q
  cross join lateral (
    select from cdp.event e where e.part_no = q.part_no and e.event_type_id = @opened and e.occurred_at > @as_of::timestamptz - interval '7 days' limit 1) e),
profile as materialized (
  select p.profile_id, p.city from person i
  cross join lateral (select profile_id, city from cdp.profile where profile_id = i.profile_id offset 0) p),
verdict as materialized (
  select p.profile_id, coalesce(p.city = @city and o.n >= 2 and r.profile_id is null, false) as meets
  from profile p
  left join ordered o on o.profile_id = p.profile_id
  left join opened r on r.profile_id = p.profile_id),
gone as (
  delete from cdp.segment_member
  where segment_id = @segment and profile_id = any(array(select profile_id from verdict where not meets))
  returning profile_id),
come as (
  insert into cdp.segment_member (tenant_id, segment_id, profile_id, entered_at)
  select kernel.current_tenant(), @segment, profile_id, @as_of from verdict where meets
  on conflict do nothing
  returning profile_id)
select (select count(*) from verdict where meets) as meets, (select count(*) from gone) as gone, (select count(*) from come) as come
