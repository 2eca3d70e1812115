using Mmo.Campaign.Channels;
using Mmo.Campaign.Tenants;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Lets through as many marketing messages to an address as the cap allows in its rolling window. A place is taken in the database before
/// the message goes out, so two hosts cannot both take the last one; the message keeps it over retries and gives it back when refused.
/// </summary>
internal sealed class CapGate(ModuleDatabase<CampaignDbContext> database, TenantKeys keys, TimeProvider clock) : ISingletonDependency
{
    public async Task<(IReadOnlyList<OutgoingEmail> Good, IReadOnlyList<Settlement> Others)> PassAsync(
        Guid tenantId, EmailChannel channel, IReadOnlyList<OutgoingEmail> emails, CancellationToken cancellationToken)
    {
        if (channel.CapCount <= 0)
        {
            return (emails, []);
        }

        var key = await keys.GetAsync(tenantId, cancellationToken);
        var asking = emails.Where(e => e.Message is { IsMarketing: true, CapAt: null })
            .Select(e => (Email: e, Hash: TenantKeys.HashAddress(key, MessageTexts.Email, e.Message.Address))).ToArray();

        // One place an address and round: of two messages to one address the second looks again in a moment.
        var first = asking.DistinctBy(a => Convert.ToHexString(a.Hash)).ToArray();
        var now = clock.GetUtcNow();
        var window = TimeSpan.FromDays(channel.CapDays);
        var others = asking.Except(first).Select(a => new Settlement(a.Email.Message, MessageState.Queued) { DueAt = now }).ToList();
        var refused = await TakeAsync(tenantId, channel, first, now, window, cancellationToken);
        foreach (var (email, free) in refused)
        {
            others.Add(channel.OverCap == OverCap.Drop
                ? new Settlement(email.Message, MessageState.Dropped, MessageReasons.Capped)
                : MessageScreen.Hold(email.Message, MessageReasons.Capped, free));
        }

        var kept = others.Select(o => o.Message.Id).ToHashSet();
        return ([.. emails.Where(e => !kept.Contains(e.Message.Id))], others);
    }

    private async Task<List<(OutgoingEmail Email, DateTimeOffset Free)>> TakeAsync(
        Guid tenantId, EmailChannel channel, (OutgoingEmail Email, byte[] Hash)[] asking, DateTimeOffset now, TimeSpan window, CancellationToken cancellationToken)
    {
        if (asking.Length == 0)
        {
            return [];
        }

        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var places = new { tenantId, now, Since = now - window, Count = channel.CapCount, Hashes = asking.Select(a => a.Hash).ToArray() };
        var taken = (await transaction.QueryAsync<byte[]>(MessageSql.TakePlaces, new { TenantId = tenantId, places.now, places.Since, places.Count, places.Hashes }, cancellationToken))
            .Select(Convert.ToHexString).ToHashSet();
        var good = asking.Where(a => taken.Contains(Convert.ToHexString(a.Hash))).Select(a => a.Email.Message).ToArray();
        await transaction.ExecuteAsync(MessageSql.NotePlaces, new { tenantId, now, Ids = good.Select(m => m.Id).ToArray() }, cancellationToken);
        var oldest = (await transaction.QueryAsync<PlaceRow>(MessageSql.NextPlaces, places, cancellationToken))
            .ToDictionary(p => Convert.ToHexString(p.AddressHash), p => p.Oldest);
        await transaction.CommitAsync(cancellationToken);
        foreach (var message in good)
        {
            message.CapAt = now;
        }

        return [.. asking.Where(a => !taken.Contains(Convert.ToHexString(a.Hash)))
            .Select(a => (a.Email, (oldest.GetValueOrDefault(Convert.ToHexString(a.Hash)) ?? now) + window))];
    }

    private sealed class PlaceRow
    {
        public byte[] AddressHash { get; init; } = [];

        public DateTimeOffset? Oldest { get; init; }
    }
}
