using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;

namespace Mmo.Cdp.Events;

/// <summary>
/// Sees to the log's monthly partitions: three months ahead by the clock, older ones before the transaction that needs them. Drops
/// deduplication keys that have had their time.
/// </summary>
internal sealed class EventMonths(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : IWorkerSource, ISingletonDependency
{
    /// <summary>How long a repeated event is known as one.</summary>
    public static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(35);

    private const int MonthsAhead = 3;
    private const int PurgeChunk = 10_000;
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<int, bool> _known = new();

    /// <summary>Makes the months between two moments that are missing.</summary>
    public async Task EnsureAsync(DateTimeOffset first, DateTimeOffset last, CancellationToken cancellationToken)
    {
        var months = Enumerable.Range(MonthOf(first), MonthOf(last) - MonthOf(first) + 1).ToArray();
        if (months.All(_known.ContainsKey))
        {
            return;
        }

        await database.QueryWithoutTenantAsync<string>(
            "select cdp.ensure_event_months(@First::date, @Last::date)::text",
            new { First = first.UtcDateTime.Date, Last = last.UtcDateTime.Date },
            cancellationToken);
        foreach (var month in months)
        {
            _known[month] = true;
        }
    }

    public IEnumerable<Worker> Workers() =>
        [new Worker("work:cdp:event-months", RunAsync, cancellation => Task.Delay(Period, clock, cancellation))];

    private async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await EnsureAsync(now.AddMonths(-1), now.AddMonths(MonthsAhead), cancellationToken);
        var purged = await database.QueryWithoutTenantAsync<int>(
            "select cdp.purge_event_keys(@Before, @PurgeChunk)", new { Before = now - KeyLifetime, PurgeChunk }, cancellationToken);
        return purged.Single() == PurgeChunk;
    }

    private static int MonthOf(DateTimeOffset time) => (time.UtcDateTime.Year * 12) + time.UtcDateTime.Month - 1;
}
