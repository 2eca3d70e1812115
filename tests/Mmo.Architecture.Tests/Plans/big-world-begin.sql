-- What makes a row: tenants 90/9/1, ids that can be computed again. {A}, {B}, {C} are the tenants, {J1} and {J2} journeys of A,
-- {S1} and {S2} segments of A, {Template} and {TemplateVersion} what A sends.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '128MB';
create function pg_temp.tenant(g bigint) returns uuid language sql immutable as $$
  select case when g % 100 < 90 then '{A}'::uuid when g % 100 < 99 then '{B}'::uuid else '{C}'::uuid end $$;
create function pg_temp.id(kind int, g bigint) returns uuid language sql immutable as $$
  select (lpad(kind::text, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid $$;
-- Few do much: the third power of an even draw. Always the same draw for the same g.
create function pg_temp.draw(g bigint, people bigint) returns bigint language sql immutable as $$
  select 1 + (people * power((hashint8(g) & 1048575)::float8 / 1048576, 3))::bigint % people $$;
