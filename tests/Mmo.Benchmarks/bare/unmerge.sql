-- What taking one part off a profile would be if it were nothing but its SQL: links revoked, kept apart, the part moved, both people described
-- anew and marked for their segments, one commit. Two round trips, as the product's (without its history, its audit log and its answer).

-- name: links ($1 the profile's parts)
select l.part_a, l.part_b, l.kind
from unnest($1) as k (part_no)
cross join lateral (select part_a, part_b, kind from cdp.link where part_a = k.part_no and state = 1 offset 0) l

-- name: revoke ($1 the part, $2 the others)
update cdp.link set state = 0, revoked_at = now()
where (part_a = $1 and part_b = any($2)) or (part_b = $1 and part_a = any($2))

-- name: keep-apart ($1 tenant, $2 the part, $3 one of the others)
insert into cdp.must_not (tenant_id, part_a, part_b, reason, created_at) values ($1, least($2, $3), greatest($2, $3), 'bench', now())
on conflict do nothing

-- name: move ($1 parts, $2 the profile of each)
update cdp.part p set profile_id = u.profile_id from unnest($1, $2) as u (part_no, profile_id) where p.part_no = u.part_no
