-- One pair is found from either end: somebody may have thousands of pairs, and a search by one end alone would read them all for each.
drop index cdp_store.ix_match_review_b;
create index ix_match_review_b on cdp_store.match_review (tenant_id, part_b, part_a);
