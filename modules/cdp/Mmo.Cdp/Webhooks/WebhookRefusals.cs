using System.Collections.Concurrent;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// Notes deliveries with a wrong signature, so that whoever set the webhook up sees why nothing comes. At most one write a source in ten
/// seconds: it is strangers who decide how many there are. What was not written goes along with the next.
/// </summary>
internal sealed class WebhookRefusals(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : ISingletonDependency
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<Guid, Count> _counts = new();

    public async Task NoteAsync(SourceInfo source, SignatureVerdict verdict, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_counts.GetOrAdd(source.Id, _ => new Count()).Take(now) is not (> 0 and var count))
        {
            return;
        }

        await using var transaction = await database.BeginAsync(source.TenantId, cancellationToken);
        await transaction.ExecuteAsync(WebhookSql.NoteRefusal, new { id = source.Id, at = now, reason = NameOf(verdict), count }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string NameOf(SignatureVerdict verdict) => verdict switch
    {
        SignatureVerdict.Missing => "missing",
        SignatureVerdict.Stale => "stale",
        _ => "wrong",
    };

    private sealed class Count
    {
        private readonly Lock _gate = new();
        private DateTimeOffset _writtenAt;
        private long _waiting;

        /// <summary>How many to write now; 0 while the last write is too fresh.</summary>
        public long Take(DateTimeOffset now)
        {
            lock (_gate)
            {
                _waiting++;
                if (now - _writtenAt < Every)
                {
                    return 0;
                }

                _writtenAt = now;
                var count = _waiting;
                _waiting = 0;
                return count;
            }
        }
    }
}
