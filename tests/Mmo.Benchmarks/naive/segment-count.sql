-- A subquery for each condition and person.
select count(*)
from cdp.profile p
where p.city = @city
  and (select count(*) from cdp.event e
       where e.part_no = any(array(
               select p.profile_id union all select m.part_no from cdp.part m where m.profile_id = p.profile_id and m.profile_id <> m.part_no))
         and e.event_type_id = @ordered and e.occurred_at > @as_of::timestamptz - interval '30 days') >= 2
  and (select count(*) from cdp.event e
       where e.part_no = any(array(
               select p.profile_id union all select m.part_no from cdp.part m where m.profile_id = p.profile_id and m.profile_id <> m.part_no))
         and e.event_type_id = @opened and e.occurred_at > @as_of::timestamptz - interval '7 days') = 0
