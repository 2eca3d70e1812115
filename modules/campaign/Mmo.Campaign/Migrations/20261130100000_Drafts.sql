-- Who drew on a journey's draft last: the audit log tells when that changes, not each time the draft is kept. The id says who it is (a user's or an API
-- key's), the name is shown.
alter table campaign.journey add column draft_by text;
alter table campaign.journey add column draft_by_id uuid;
