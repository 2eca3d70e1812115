-- Jobs over the quarantine are operations like every other long job (decision 0036). What runs goes on where it was, what ended stays to be seen.
insert into cdp.operation (
  id, tenant_id, kind, link, arguments, checkpoint, state, can_be_cancelled, exclusive_key, total, done, failed, counts, error, user_name,
  created_at, started_at, finished_at)
select
  j.id, j.tenant_id, 'cdp.quarantine-' || j.kind, '/quarantine',
  jsonb_build_object(
    'sourceNo', j.source_no, 'reason', j.reason, 'eventName', j.event_name, 'fromTime', j.from_time, 'toTime', j.to_time, 'askedAt', j.created_at),
  jsonb_build_object('atTime', j.at_time, 'atId', j.at_id),
  j.state, true, 'cdp.quarantine', j.total, j.done, j.refused,
  case j.kind when 'replay' then jsonb_build_object('stored', j.stored, 'duplicates', j.duplicates, 'refused', j.refused) else '{}' end,
  case j.state when 'failed' then 'Mmo:Operation.Failed' end,
  j.user_name, j.created_at, j.created_at, j.finished_at
from cdp.quarantine_job j;

drop function cdp.quarantine_job_tenants();
drop table cdp.quarantine_job;
