namespace Mmo.Campaign.Nodes;

internal static class WaitSql
{
    // Registering a wait and consuming events exclude each other, tenant by tenant: an event is either committed before the search of the
    // registration, which finds it, or consumed after the registration's commit, which it then finds.
    public const string LockShared = "select pg_advisory_xact_lock_shared(hashtextextended('campaign.waits:' || @TenantId::text, 0))";

    public const string LockExclusive = "select pg_advisory_xact_lock(hashtextextended('campaign.waits:' || @TenantId::text, 0))";

    /// <summary>
    /// Events of these people, under any of their parts, after the place that was noted. An event that is late (over 24 h) or imported
    /// ends no wait, so older ones need not be looked at.
    /// </summary>
    public const string Search =
        """
        with waiting as (
          select u.*, p.profile_id
          from unnest(@Ids, @Parts, @Positions, @Ns, @Ats) as u (id, part_no, position, n, at)
          join cdp_api.person_v1 p on p.part_no = u.part_no
        ), part as (
          select id, profile_id as part_no, position, n, at from waiting
          union all
          select w.id, p.part_no, w.position, w.n, w.at
          from waiting w join cdp_api.person_v1 p on p.profile_id = w.profile_id and p.profile_id <> p.part_no
        )
        select part.id, e.event_id, e.occurred_at, e.properties::text as properties, f.position, e.n
        from part
        cross join lateral (
          select e.batch_id, e.n, e.event_id, e.occurred_at, e.properties
          from cdp_api.event_v1 e
          where e.part_no = part.part_no and e.occurred_at >= part.at - interval '25 hours' and e.event_type_id = @TypeId and e.flags & 6 = 0
          offset 0) e
        join cdp_api.feed_v1 f on f.batch_id = e.batch_id
        where (f.position, e.n) > (part.position, part.n)
        order by f.position, e.n
        """;

    public const string EventType = "select id from cdp_api.event_type_v1 where name = @EventName";
}
