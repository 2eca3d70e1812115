namespace Mmo.Campaign.Nodes;

internal static class ExperimentSql
{
    /// <summary>
    /// The variant of each person, by <see cref="Journeys.Definition.ExperimentBucket"/> of the profile as it is now: two parts of one
    /// person fall alike, and after a merge the survivor's variant holds. Bounds are the first buckets that a variant no longer has; who
    /// was erased meanwhile falls by the part alone.
    /// </summary>
    public static readonly string Assign =
        $"""
        select id, (@Variants)[1 + width_bucket(bucket, @Bounds)] as variant
        from (
          select u.id, {BucketOf("coalesce(p.profile_id, u.part_no)")} as bucket
          from unnest(@Ids, @Parts) as u (id, part_no)
          left join lateral (select p.profile_id from cdp_api.person_v1 p where p.part_no = u.part_no offset 0) p on true
        ) fallen
        """;

    /// <summary><see cref="Journeys.Definition.ExperimentBucket"/> of a profile, an expression of ours.</summary>
    public static string BucketOf(string profile) =>
        $"(('x' || encode(substring(sha256(convert_to(@Key || '/' || {profile}, 'UTF8')) for 6), 'hex'))::bit(48)::bigint % @Buckets)::int";
}
