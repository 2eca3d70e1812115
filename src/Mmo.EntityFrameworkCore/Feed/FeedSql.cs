namespace Mmo.EntityFrameworkCore.Feed;

internal static class FeedSql
{
    /// <summary>The commits after a consumer's cursor, counted along the index up to a limit, and what it parked.</summary>
    public static string Backlog(string schema, string producer) =>
        $"""
        with place as (
          select coalesce(
            (select position from {schema}.feed_cursor where consumer = @Name and producer = @Producer and tenant_id = kernel.current_tenant()),
            @Start) as position
        ), behind as (
          select committed_at from {producer}_api.feed_v1
          where position > (select position from place)
          order by position
          limit @Most
        )
        select count(*) as count, min(committed_at) as since,
               (select count(*) from (select from {schema}.feed_parked where consumer = @Name and producer = @Producer limit @Most) p) as stuck
        from behind
        """;

    public static string Parked(string schema) =>
        $"select id, position from {schema}.feed_parked where consumer = @Name and producer = @Producer order by position limit @MostParked";

    public static string Unpark(string schema) => $"delete from {schema}.feed_parked where id = @Id";

    public static string FailedAgain(string schema) => $"update {schema}.feed_parked set error = @Error, parked_at = now() where id = @Id";

    public static string BatchAt(string producer) =>
        $"select position, batch_id, types, min_time, max_time from {producer}_api.feed_v1 where position = @Position";
}
