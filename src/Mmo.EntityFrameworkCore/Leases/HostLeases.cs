using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.EntityFrameworkCore.Leases;

internal sealed class HostLeases(DatabaseConnections connections, TimeProvider clock, ILogger<HostLeases> logger)
    : BackgroundService, ILeases, ISingletonDependency
{
    /// <summary>How long a lease outlives the host's last word.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(3);

    // Our own clock stops us a little before the database's clock hands the lease on.
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(8);

    private readonly ConcurrentDictionary<string, (long Token, long HeldSince)> _held = new();
    private readonly LeaseShare _share = new(clock);

    public Guid Owner { get; } = Uuid.Next(clock);

    public async Task<long?> TryAcquireAsync(string name, CancellationToken cancellationToken = default)
    {
        if (!_share.MayAsk(name))
        {
            return null;
        }

        if (_held.TryGetValue(name, out var held) && clock.GetElapsedTime(held.HeldSince) < Trust)
        {
            if (!_share.GivesUp(name))
            {
                return held.Token;
            }

            await ReleaseAsync(name, cancellationToken);
            return null;
        }

        var asked = clock.GetTimestamp();
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        var tokens = await SqlRows.QueryAsync<long>(connection, null, LeaseSql.Acquire, new { name, Owner, Duration }, cancellationToken);
        if (tokens.Count == 0)
        {
            _held.TryRemove(name, out _);
            return null;
        }

        _held[name] = (tokens[0], asked);
        return tokens[0];
    }

    public async Task ReleaseAsync(string name, CancellationToken cancellationToken = default)
    {
        _held.TryRemove(name, out _);
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        await SqlRows.ExecuteAsync(connection, null, LeaseSql.Release, new { Names = new[] { name }, Owner }, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(RenewEvery, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await RenewAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning("Could not renew the leases of this host: {Error}", exception.Message);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!connections.IsReady || _held.IsEmpty)
        {
            return;
        }

        try
        {
            await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
            await SqlRows.ExecuteAsync(connection, null, LeaseSql.Release, new { Names = _held.Keys.ToArray(), Owner }, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogWarning("Could not give the leases back ({Error}); they run out by themselves.", exception.Message);
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        var names = _held.Keys.ToArray();
        if (names.Length == 0)
        {
            return;
        }

        var asked = clock.GetTimestamp();
        await using var connection = await connections.Runtime(ModuleSchema.Kernel.Name).OpenConnectionAsync(cancellationToken);
        var renewed = (await SqlRows.QueryAsync<string>(connection, null, LeaseSql.Renew, new { names, Owner, Duration }, cancellationToken)).ToHashSet();
        foreach (var name in names)
        {
            if (!renewed.Contains(name))
            {
                _held.TryRemove(name, out _);
            }
            else if (_held.TryGetValue(name, out var held))
            {
                _held.TryUpdate(name, (held.Token, asked), held);
            }
        }

        if (_share.IsSettled)
        {
            var surplus = await SqlRows.QueryAsync<int>(connection, null, LeaseSql.Surplus, new { Owner, LeaseShare.Fresh }, cancellationToken);
            _share.Plan(surplus[0], renewed);
        }
    }
}
