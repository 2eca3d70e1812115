insert into cdp.event_type (tenant_id, name)
select t, n from unnest(array['{A}', '{B}', '{C}']::uuid[]) t,
  unnest(array['Product Viewed', 'Order Completed', 'mmo.message.opened', 'mmo.message.clicked', 'mmo.message.sent']) n
on conflict do nothing;
select setval('cdp.part_no', 100000000);
select setval('cdp.feed_batch_id', 100000000);
-- Those that lists are narrowed by; they stand as they are.
insert into cdp.segment (id, tenant_id, name, condition, is_active, member_count, needs_rebuild, concurrency_stamp) values
  ('{Big}', '{A}', '有城市的人', '{"type":"attribute","path":"city","op":"exists"}', false, 0, false, 's'),
  ('{Small}', '{A}', '几个人', '{"type":"attribute","path":"city","op":"exists"}', false, 0, false, 's');
