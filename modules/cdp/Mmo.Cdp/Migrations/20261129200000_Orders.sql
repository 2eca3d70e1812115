-- What an order came to, for every number that speaks of money (decision 0080): its refunds are taken off in its currency, whoever made them
-- and whenever, and at most what it cost. A refund whose order nobody knows counts nowhere until the order comes. As a column of its own:
-- who reads only when an order was does not look for its refunds.
create view cdp_api.order_v1 as
  select o.batch_id, o.n, o.part_no, o.order_id, o.currency, o.amount_minor,
    o.amount_minor - least(o.amount_minor, coalesce((
      select sum(r.amount_minor)
      from cdp_store.purchase r
      where r.tenant_id = o.tenant_id and r.order_id = o.order_id and r.meaning = 'refund' and r.currency = o.currency), 0))::bigint as net_minor,
    o.occurred_at, o.received_at
  from cdp_store.purchase o
  where o.tenant_id = kernel.current_tenant() and o.meaning = 'order';
select kernel.publish('cdp_api.order_v1');
