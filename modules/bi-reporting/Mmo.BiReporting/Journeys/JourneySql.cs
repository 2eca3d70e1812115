namespace Mmo.BiReporting.Journeys;

internal static class JourneySql
{
    public const string Find =
        "select id, name, status, current_version, published_at from campaign_api.journey_v1 where id = @Id";

    public const string Versions =
        "select version, definition::text as definition from campaign_api.journey_version_v1 where journey_id = @Id order by version desc";

    /// <summary>One page of the journeys that were ever published.</summary>
    public static string Page(string orderBy) =>
        $"""
        select id, name, status, current_version, published_at, count(*) over () as total
        from campaign_api.journey_v1
        where published_at is not null and (@Filter::text is null or position(lower(@Filter) in lower(name)) > 0)
        order by {orderBy}, id
        offset @SkipCount limit @MaxResultCount
        """;
}
