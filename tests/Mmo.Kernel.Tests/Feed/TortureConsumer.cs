using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Kernel.Tests.Feed;

/// <summary>Writes down each commit that it is given.</summary>
/// <param name="name">Its name.</param>
/// <param name="maxBatches">How much it takes at once.</param>
/// <param name="type">The only type that it wants.</param>
/// <param name="stumbles">True to fail now and then when its effects are written already.</param>
internal sealed class TortureConsumer(string name, int maxBatches, string? type = null, bool stumbles = false) : FeedConsumer<TortureDbContext>
{
    private const int StumblesEvery = 5;

    private int _slices;

    public override string Name => name;

    public override string Producer => TortureDbContext.Schema;

    public override int MaxBatches => maxBatches;

    public static IEnumerable<TortureConsumer> All() =>
    [
        new("greedy", maxBatches: 50), new("one-by-one", maxBatches: 1), new("choosy", maxBatches: 7, type: FeedWriters.Rare), new("clumsy", maxBatches: 20, stumbles: true),
    ];

    /// <summary>True when the consumer is to see a commit of that type.</summary>
    public static bool Wants(string consumer, string type) => consumer != "choosy" || type == FeedWriters.Rare;

    public override Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlySet<string>?>(type is null ? null : new HashSet<string> { type });

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            """
            insert into torture.seen (tenant_id, consumer, batch_id)
            select @TenantId, @name, u.batch_id from unnest(@BatchIds) with ordinality as u (batch_id, n) order by u.n
            """,
            new { slice.TenantId, name, slice.BatchIds }, cancellationToken);
        if (stumbles && slice.BatchIds.Length > 1 && ++_slices % StumblesEvery == 0)
        {
            throw new InvalidOperationException("It stumbles.");
        }
    }
}
