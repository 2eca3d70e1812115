-- Who drew on a journey's draft last: the audit log tells when that changes, not each time the draft is kept.
alter table campaign.journey add column draft_by text;
