-- How many messages go out a minute, and what became of those of the last hour, without a walk over all of them.
create index ix_message_settled on campaign_store.message (tenant_id, settled_at) include (state) where settled_at is not null;
