-- What makes a row, always the same for the same number: {A}, {B} and {C} are the tenants with 90, 9 and 1 per cent of the people.
set synchronous_commit = off;
set session_replication_role = replica;
set maintenance_work_mem = '256MB';
create function pg_temp.tenant(part bigint) returns uuid language sql immutable as $$
  select case when part % 100 < 90 then '{A}'::uuid when part % 100 < 99 then '{B}'::uuid else '{C}'::uuid end $$;
create function pg_temp.id(kind int, g bigint) returns uuid language sql immutable as $$
  select (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid $$;
-- Even between 0 and 1, of many kinds.
create function pg_temp.chance(g bigint, kind int) returns float8 language sql immutable as $$
  select (hashint8extended(g, kind) & 9007199254740991) / 9007199254740992.0 $$;
-- Zipf's law (with Mandelbrot's 100, so that the busiest person has a thousandth of all and not a tenth), and the busy ones spread over the numbers.
create function pg_temp.busy(u float8, parts bigint) returns bigint language sql immutable as $$
  select 1 + (floor(100 * (power(1 + parts / 100.0, u) - 1))::bigint * 7368787) % parts $$;
-- Three parts in twenty belong to the person three before.
create function pg_temp.is_moved(part bigint) returns boolean language sql immutable as $$ select part % 20 in (7, 8, 9) $$;
