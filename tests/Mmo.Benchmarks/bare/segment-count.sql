-- City = 上海 and two orders or more in 30 days and no mail opened in 7: each kind of event is read once, by part, and only the few parts
-- that moved are looked up. Parameters: city, ordered, opened, as_of.
with buyer as (
  select coalesce(m.profile_id, o.part_no) as profile_id
  from (
    select part_no, count(*) as n from cdp.event
    where event_type_id = @ordered and occurred_at > @as_of::timestamptz - interval '30 days' group by part_no) o
  left join cdp.part m on m.part_no = o.part_no and m.profile_id <> m.part_no
  group by 1 having sum(o.n) >= 2),
reader as (
  select distinct coalesce(m.profile_id, o.part_no) as profile_id
  from (select distinct part_no from cdp.event where event_type_id = @opened and occurred_at > @as_of::timestamptz - interval '7 days') o
  left join cdp.part m on m.part_no = o.part_no and m.profile_id <> m.part_no)
select count(*)
from cdp.profile p
join buyer b using (profile_id)
where p.city = @city and not exists (select from reader r where r.profile_id = p.profile_id)
