-- What people did is counted without what was imported, from this index alone: so it carries the flags.
create index ix_event_type_flags on cdp_store.event (tenant_id, event_type_id, occurred_at) include (part_no, flags);
drop index cdp_store.ix_event_type;
alter index cdp_store.ix_event_type_flags rename to ix_event_type;
