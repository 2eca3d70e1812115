using System.Collections.Concurrent;
using System.Text.Json;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.Webhooks;

/// <summary>The signature and the mapping of a webhook source, remembered for a few seconds; a change on this host is seen at once.</summary>
internal sealed class WebhookCache(ModuleDatabase<CdpDbContext> database, WebhookSecrets secrets, TimeProvider clock) : ISingletonDependency
{
    private readonly ConcurrentDictionary<Guid, (Lazy<Task<WebhookInfo?>> Webhook, long At)> _bySource = new();

    public async ValueTask<WebhookInfo?> FindAsync(SourceInfo source, CancellationToken cancellationToken)
    {
        // One read a source, however many deliveries wait for it; a failed one is not kept.
        var entry = _bySource.TryGetValue(source.Id, out var known) && clock.GetElapsedTime(known.At) < SourceCache.Lifetime
            ? known
            : _bySource[source.Id] = (new Lazy<Task<WebhookInfo?>>(() => ReadAsync(source)), clock.GetTimestamp());
        try
        {
            return await entry.Webhook.Value.WaitAsync(cancellationToken);
        }
        catch (Exception) when (entry.Webhook.Value.IsFaulted)
        {
            _bySource.TryRemove(new(source.Id, entry));
            throw;
        }
    }

    public void Forget(Guid sourceId) => _bySource.TryRemove(sourceId, out _);

    private async Task<WebhookInfo?> ReadAsync(SourceInfo source)
    {
        await using var transaction = await database.BeginAsync(source.TenantId);
        if (await transaction.SingleOrDefaultAsync<Row>(WebhookSql.One, new { id = source.Id }) is not { } row)
        {
            return null;
        }

        var signature = JsonSerializer.Deserialize<WebhookSignature>(row.Signature, MmoJson.Options)!;
        string?[] kept = [row.ProtectedSecret, row.ProtectedOldSecret];
        var keys = kept.OfType<string>().Select(secret => WebhookSecrets.KeyOf(signature.Scheme, secrets.Reveal(secret))).OfType<byte[]>();
        return new WebhookInfo(signature, [.. keys], WebhookMapping.Of(JsonSerializer.Deserialize<WebhookMappingInput>(row.Mapping, MmoJson.Options)!));
    }

    private sealed class Row
    {
        public string Signature { get; init; } = "{}";

        public string? ProtectedSecret { get; init; }

        public string? ProtectedOldSecret { get; init; }

        public string Mapping { get; init; } = "{}";
    }
}
