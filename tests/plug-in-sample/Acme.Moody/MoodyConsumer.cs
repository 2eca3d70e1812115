using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Acme.Moody;

/// <summary>Cannot bear the event Noise while the file calm.txt is not in its folder; takes all others.</summary>
internal sealed class MoodyConsumer : FeedConsumer<MoodyDbContext>
{
    public override string Name => "moods";

    public override string Producer => "cdp";

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(
            "insert into acme_moody.seen (tenant_id, batch_id) select @TenantId, b from unnest(@BatchIds) b", new { slice.TenantId, slice.BatchIds }, cancellationToken);
        if (slice.Types.Contains("Noise") && !Calm.Is)
        {
            throw new InvalidOperationException("Too loud.");
        }
    }
}
