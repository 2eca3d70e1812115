namespace Mmo.Cdp.Households;

internal static class HouseholdSql
{
    public const string Setting = "select fields::text as fields, concurrency_stamp from cdp.household_setting";

    /// <summary>Refused without a row where somebody else changed it since <c>@Stamp</c>; an empty stamp stands for no row.</summary>
    public const string SaveSetting =
        """
        insert into cdp.household_setting as s (tenant_id, fields, concurrency_stamp, updated_at)
        select kernel.current_tenant(), @Fields::jsonb, @NewStamp, @Now
        where @Stamp = '' or exists (select from cdp.household_setting)
        on conflict (tenant_id) do update
        set fields = excluded.fields, concurrency_stamp = excluded.concurrency_stamp, updated_at = excluded.updated_at
        where s.concurrency_stamp = @Stamp
        """;

    // ── Searching ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    /// <summary>The next people with what they have of some attributes; a phone number and a city have columns of their own.</summary>
    public const string NextPeople =
        """
        select p.profile_id, p.city, coalesce((
                 select jsonb_object_agg(k.key, p.attributes -> k.key) from unnest(@Keys) as k (key) where p.attributes ? k.key), '{}')
               || case when p.phone is null then '{}' else jsonb_build_object('phone', p.phone) end as values
        from cdp.profile p
        where p.profile_id > @After
        order by p.profile_id
        limit @Take
        """;

    public const string SaveKeys =
        """
        insert into cdp.household_key (tenant_id, operation_id, tie, key_hash, attribute, profile_id)
        select kernel.current_tenant(), @Operation, u.tie, u.key_hash, u.attribute, u.profile_id
        from unnest(@Ties, @Hashes, @Attributes, @Profiles) as u (tie, key_hash, attribute, profile_id)
        on conflict do nothing
        """;

    public const string ForgetKeys = "delete from cdp.household_key where operation_id = @Operation";

    /// <summary>
    /// The next groups that share something, by their key: from two people to as many as live together. A declared one may be larger. Groups of
    /// whom everybody is the same person by now fall away.
    /// </summary>
    public const string NextGroups =
        """
        select g.tie, g.key_hash, g.attribute, g.profiles
        from (
          select k.tie, k.key_hash, min(k.attribute) as attribute, array_agg(k.profile_id order by k.profile_id) as profiles
          from cdp.household_key k
          where k.operation_id = @Operation and k.tie = @Tie and k.key_hash > @After
            and exists (select from cdp.profile where profile_id = k.profile_id)
          group by k.tie, k.key_hash
          having count(*) between 2 and @Most
          order by k.key_hash
          limit @Take) g
        order by g.key_hash
        """;

    /// <summary>
    /// The household of each group: of what they share, else one that somebody of them belongs to already. Somebody belongs to one household
    /// rather than to one for each thing that is shared; but never to that of another number which a source gave before: who has a new number moves.
    /// </summary>
    public const string Existing =
        """
        select u.n::int, coalesce(
          (select h.household_no from cdp.household h where h.tie = u.tie and h.key_hash = u.key_hash),
          (select min(m.household_no)
           from cdp.household_key k
           cross join lateral (
             select part_no from cdp.part where part_no = k.profile_id
             union all
             select part_no from cdp.part where profile_id = k.profile_id and profile_id <> part_no
             offset 0) q
           cross join lateral (select household_no from cdp.household_member where part_no = q.part_no and state = 1 offset 0) m
           join cdp.household h on h.household_no = m.household_no
           where k.operation_id = @Operation and k.tie = u.tie and k.key_hash = u.key_hash and (u.tie <> 1 or h.tie <> 1))) as household_no
        from unnest(@Ties, @Hashes) with ordinality as u (tie, key_hash, n)
        """;

    public const string Make =
        """
        insert into cdp.household (tenant_id, public_id, tie, key_hash, attribute, created_at)
        select kernel.current_tenant(), u.public_id, u.tie, u.key_hash, u.attribute, @Now
        from unnest(@PublicIds, @Ties, @Hashes, @Attributes) as u (public_id, tie, key_hash, attribute)
        on conflict do nothing
        returning tie, key_hash, household_no
        """;

    /// <summary>
    /// Who is in it, proposed or out by another part stays what the person is. What is declared now puts in who was only proposed.
    /// </summary>
    public const string Propose =
        """
        with found as (
          select u.household_no, u.profile_id, u.tie
          from unnest(@Households, @Profiles, @Ties) as u (household_no, profile_id, tie)),
        known as (
          select f.household_no, f.profile_id, m.part_no, m.state
          from found f
          cross join lateral (
            select part_no from cdp.part where part_no = f.profile_id
            union all
            select part_no from cdp.part where profile_id = f.profile_id and profile_id <> part_no
            offset 0) q
          cross join lateral (
            select part_no, state from cdp.household_member where household_no = f.household_no and part_no = q.part_no offset 0) m),
        raised as (
          update cdp.household_member m set state = 1, tie = 1
          from known k
          join found f on f.household_no = k.household_no and f.profile_id = k.profile_id and f.tie = 1
          where m.household_no = k.household_no and m.part_no = k.part_no and m.state = 0
          returning m.household_no)
        insert into cdp.household_member (tenant_id, household_no, part_no, state, tie, found_at)
        select kernel.current_tenant(), f.household_no, f.profile_id, case f.tie when 1 then 1 else 0 end, f.tie, @Now
        from found f
        where not exists (select from known k where k.household_no = f.household_no and k.profile_id = f.profile_id)
        on conflict do nothing
        returning state
        """;

    /// <summary>
    /// Whom a source declares no more, and nobody put in by hand, is in it no more. In a household that something else founded it is the others in it
    /// whose number somebody must have.
    /// </summary>
    public const string LetGo =
        """
        delete from cdp.household_member m
        using cdp.household h
        where h.household_no = m.household_no and m.tie = 1 and m.state = 1 and m.decided_at is null
          and not exists (
            select from cdp.part p
            cross join lateral (
              select key_hash from cdp.household_key where operation_id = @Operation and tie = 1 and profile_id = p.profile_id offset 0) k
            where p.part_no = m.part_no
              and (k.key_hash = h.key_hash and h.tie = 1
                or h.tie <> 1 and exists (
                  select from cdp.household_member o
                  join cdp.part op on op.part_no = o.part_no
                  join cdp.household_key ok on ok.operation_id = @Operation and ok.tie = 1 and ok.key_hash = k.key_hash and ok.profile_id = op.profile_id
                  where o.household_no = m.household_no and op.profile_id <> p.profile_id)))
        """;

    /// <summary>A household that nobody is in, proposed for or out of.</summary>
    public const string ForgetEmpty = "delete from cdp.household h where not exists (select from cdp.household_member where household_no = h.household_no)";
}
