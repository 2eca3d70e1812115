using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Feed;

/// <summary>Where a consumer stands in a tenant's feed: a row in its own schema, locked while a slice is taken.</summary>
internal sealed class FeedCursor(IFeedConsumer consumer, string schema)
{
    public async Task<long> LockAsync(TenantTransaction transaction, FeedPosition head, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            $"""
            insert into {schema}.feed_cursor (consumer, producer, tenant_id, position)
            values (@Name, @Producer, @TenantId, @Start)
            on conflict (consumer, producer, tenant_id) do nothing
            """,
            new { consumer.Name, consumer.Producer, transaction.TenantId, Start = consumer.StartsAtEnd ? head.Position : 0 }, cancellationToken);
        return await transaction.SingleOrDefaultAsync<long>(
            $"select position from {schema}.feed_cursor where consumer = @Name and producer = @Producer and tenant_id = @TenantId for update",
            new { consumer.Name, consumer.Producer, transaction.TenantId }, cancellationToken);
    }

    public Task MoveAsync(TenantTransaction transaction, long position, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(
            $"""
            update {schema}.feed_cursor set position = @position, updated_at = now()
            where consumer = @Name and producer = @Producer and tenant_id = @TenantId
            """,
            new { position, consumer.Name, consumer.Producer, transaction.TenantId }, cancellationToken);
}
