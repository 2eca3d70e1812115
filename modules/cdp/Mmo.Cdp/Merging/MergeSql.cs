namespace Mmo.Cdp.Merging;

internal static class MergeSql
{
    /// <summary>A tie between the survivor's birth part and that of each other one; one that an un-merge revoked is in force again.</summary>
    public const string Tie =
        """
        insert into cdp.link (tenant_id, part_a, part_b, kind, evidence, created_at)
        select @TenantId, least(@Survivor, u.part_no), greatest(@Survivor, u.part_no), 4,
               jsonb_build_object('userId', @UserId::uuid, 'userName', @UserName::text, 'reason', @Reason::text), @Now
        from unnest(@Losers) as u (part_no)
        on conflict (tenant_id, part_a, part_b, kind) do update
        set state = 1, revoked_at = null, unmerge_id = null, evidence = excluded.evidence, created_at = excluded.created_at
        """;
}
