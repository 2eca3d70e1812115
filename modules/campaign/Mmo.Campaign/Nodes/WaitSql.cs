namespace Mmo.Campaign.Nodes;

internal static class WaitSql
{
    // Registering a wait and consuming events exclude each other, tenant by tenant: an event is either committed before the search of the
    // registration, which finds it, or consumed after the registration's commit, which it then finds.
    public const string LockShared = "select pg_advisory_xact_lock_shared(hashtextextended('campaign.waits:' || @TenantId::text, 0))";

    public const string LockExclusive = "select pg_advisory_xact_lock(hashtextextended('campaign.waits:' || @TenantId::text, 0))";

    /// <summary>
    /// Events of these people, under any of their parts, after the place that was noted. An event that is late (over 24 h) or imported
    /// ends no wait, so older ones need not be looked at. One person after the other (OFFSET 0 keeps the planner from another order), by
    /// the index of the person's events: "+ 0" keeps it from reading all events of the type instead.
    /// </summary>
    public const string Search =
        """
        select w.id, e.event_id, e.occurred_at, e.properties::text as properties, f.position, e.n
        from unnest(@Ids, @Parts, @Positions, @Ns, @Ats) as w (id, part_no, position, n, at)
        cross join lateral (
          select p.profile_id from cdp_api.person_v1 p where p.part_no = w.part_no offset 0) person
        cross join lateral (
          select person.profile_id as part_no
          union all
          select p.part_no from cdp_api.person_v1 p where p.profile_id = person.profile_id and p.profile_id <> p.part_no
          offset 0) part
        cross join lateral (
          select e.batch_id, e.n, e.event_id, e.occurred_at, e.properties
          from cdp_api.event_v1 e
          where e.part_no = part.part_no and e.occurred_at >= w.at - interval '25 hours' and e.event_type_id + 0 = @TypeId and e.flags & 6 = 0
          offset 0) e
        cross join lateral (
          select f.position from cdp_api.feed_v1 f where f.batch_id = e.batch_id offset 0) f
        where (f.position, e.n) > (w.position, w.n)
        order by f.position, e.n
        """;

    public const string EventType = "select id from cdp_api.event_type_v1 where name = @EventName";
}
