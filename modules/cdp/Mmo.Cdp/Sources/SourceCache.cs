using System.Collections.Concurrent;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;

namespace Mmo.Cdp.Sources;

/// <summary>
/// Write key → source, remembered for a few seconds: an SDK sends the same key with every request, and somebody else may send thousands
/// of wrong ones. A change on this host is seen at once, one on another host within <see cref="Lifetime"/>.
/// </summary>
internal sealed class SourceCache(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : ISingletonDependency
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private const int MaxKeyLength = 200;
    private const int MaxEntries = 10_000;

    // Look-ups come before any queue, so they must not take all connections of the module.
    private const int MaxLookUps = 2;
    private static readonly TimeSpan LookUpPatience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (SourceInfo? Source, long At)> _byKey = new();
    private readonly ConcurrentDictionary<Guid, SourceInfo> _internal = new();
    private readonly SemaphoreSlim _lookUps = new(MaxLookUps);

    /// <summary>The source of a write key, or null for an unknown one. A disabled source is found too.</summary>
    public async ValueTask<SourceInfo?> FindAsync(string writeKey, CancellationToken cancellationToken)
    {
        if (writeKey.Length is 0 or > MaxKeyLength)
        {
            return null;
        }

        if (TryGet(writeKey, out var known))
        {
            return known;
        }

        if (!await _lookUps.WaitAsync(LookUpPatience, cancellationToken))
        {
            throw new TooManyRequestsException(TimeSpan.FromSeconds(1));
        }

        try
        {
            if (TryGet(writeKey, out known))
            {
                return known;
            }

            var found = (await database.QueryWithoutTenantAsync<SourceInfo>(SourceSql.Find, new { Hash = WriteKeys.Hash(writeKey) }, cancellationToken)).SingleOrDefault();
            if (_byKey.Count >= MaxEntries)
            {
                _byKey.Clear();
            }

            _byKey[writeKey] = (found, clock.GetTimestamp());
            return found;
        }
        finally
        {
            _lookUps.Release();
        }
    }

    /// <summary>The tenant's source for events from inside; made when it is asked for the first time.</summary>
    public async ValueTask<SourceInfo> InternalAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        if (_internal.TryGetValue(tenantId, out var known))
        {
            return known;
        }

        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(SourceSql.EnsureInternal, new { tenantId, Id = Uuid.Next(clock), Stamp = Uuid.Next(clock).ToString("N") }, cancellationToken);
        var source = await transaction.SingleOrDefaultAsync<SourceInfo>(SourceSql.Internal, null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return _internal[tenantId] = source!;
    }

    /// <summary>Forgets all write keys; called when a source of this host changes.</summary>
    public void Clear() => _byKey.Clear();

    private bool TryGet(string writeKey, out SourceInfo? source)
    {
        var isFresh = _byKey.TryGetValue(writeKey, out var entry) && clock.GetElapsedTime(entry.At) < Lifetime;
        source = isFresh ? entry.Source : null;
        return isFresh;
    }
}
