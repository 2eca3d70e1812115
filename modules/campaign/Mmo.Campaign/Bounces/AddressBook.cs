using Mmo.Campaign.Messages;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// Which addresses are given up, whether the refusal came in the dialogue or as a mail: a hard bounce at once, soft ones after as many in a
/// row as the company allows. Who opens or clicks is there, and begins anew.
/// </summary>
internal sealed class AddressBook(TimeProvider clock) : ISingletonDependency
{
    private const string CountSoft =
        """
        insert into campaign.soft_bounce as s (tenant_id, channel, address_hash, bounces, last_at)
        select @TenantId, 'email', u.hash, count(*), @Now
        from unnest(@Hashes) as u (hash)
        group by u.hash
        order by u.hash
        on conflict (tenant_id, channel, address_hash) do update set bounces = s.bounces + excluded.bounces, last_at = @Now
        returning address_hash, bounces >= coalesce((select soft_bounce_limit from campaign.email_channel), @Default) as is_over
        """;

    private const string Suppress =
        """
        insert into campaign.suppression (tenant_id, channel, address_hash, reason, message_id, created_at, outline)
        select @TenantId, 'email', u.hash, u.reason, u.message_id, @Now, u.outline
        from unnest(@Hashes, @Reasons, @Messages, @Outlines) as u (hash, reason, message_id, outline)
        on conflict (tenant_id, channel, address_hash, reason) do nothing
        """;

    private const string Forget = "delete from campaign.soft_bounce where channel = 'email' and address_hash = @hash";

    public async Task WriteAsync(TenantTransaction transaction, IReadOnlyCollection<BouncedAddress> bounced, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var soft = bounced.Where(b => b.Kind == BounceKind.Soft).ToArray();
        var over = soft.Length == 0 ? [] : (await transaction.QueryAsync<SoftRow>(
                CountSoft, new { transaction.TenantId, now, Default = Channels.EmailChannel.DefaultSoftBounceLimit, Hashes = soft.Select(b => b.Hash).ToArray() }, cancellationToken))
            .Where(r => r.IsOver).Select(r => Convert.ToHexString(r.AddressHash)).ToHashSet();
        var given = bounced.Where(b => b.Kind == BounceKind.Hard || over.Contains(Convert.ToHexString(b.Hash))).DistinctBy(b => Convert.ToHexString(b.Hash)).ToArray();
        if (given.Length > 0)
        {
            await transaction.ExecuteAsync(
                Suppress,
                new
                {
                    transaction.TenantId, now, Hashes = given.Select(b => b.Hash).ToArray(), Messages = given.Select(b => b.MessageId).ToArray(),
                    Outlines = given.Select(b => b.Outline).ToArray(),
                    Reasons = given.Select(b => b.Kind == BounceKind.Hard ? MessageReasons.Bounced : MessageReasons.SoftBounced).ToArray(),
                },
                cancellationToken);
        }
    }

    /// <summary>Somebody reads what is sent there.</summary>
    public Task ForgetAsync(TenantTransaction transaction, byte[] hash, CancellationToken cancellationToken) =>
        transaction.ExecuteAsync(Forget, new { hash }, cancellationToken);

    private sealed class SoftRow
    {
        public byte[] AddressHash { get; init; } = [];

        public bool IsOver { get; init; }
    }
}
