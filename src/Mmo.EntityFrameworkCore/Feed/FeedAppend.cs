using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Feed;

internal static class FeedAppend
{
    public static async Task<long> AppendAsync(
        TenantTransaction transaction, string schema, IReadOnlyList<FeedEvent> events, CancellationToken cancellationToken)
    {
        var batchId = await transaction.SingleOrDefaultAsync<long>($"select nextval('{schema}.feed_batch_id')", null, cancellationToken);
        await transaction.ExecuteAsync(
            $"""
            insert into {schema}.feed_event (batch_id, n, tenant_id, name, part_no, payload)
            select @batchId, e.n, @TenantId, e.name, e.part_no, e.payload::jsonb
            from unnest(@Names, @Parts, @Payloads) with ordinality as e (name, part_no, payload, n)
            """,
            new
            {
                batchId,
                transaction.TenantId,
                Names = events.Select(e => e.Name).ToArray(),
                Parts = events.Select(e => e.PartNo).ToArray(),
                Payloads = events.Select(e => e.Payload).ToArray(),
            },
            cancellationToken);
        return await transaction.SingleOrDefaultAsync<long>(
            $"select {schema}.append_feed(@batchId, @Types, null, null, @Count)",
            new { batchId, Types = events.Select(e => e.Name).Distinct().ToArray(), Count = events.Count }, cancellationToken);
    }
}
