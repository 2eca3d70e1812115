using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.Ids;

namespace Mmo.Campaign.Messages;

/// <summary>The claims of one run of the pump, kept alive until it ends; what is left then goes back to the queue.</summary>
internal sealed class MessageHold : IAsyncDisposable
{
    private const int BatchSize = 500;

    private readonly ConcurrentDictionary<Guid, byte> _claims = new();
    private readonly ModuleDatabase<CampaignDbContext> _database;
    private readonly Guid _owner;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly ClaimRenewal _renewal;

    public MessageHold(ModuleDatabase<CampaignDbContext> database, Guid tenantId, Guid owner, TimeProvider clock, ILogger logger)
    {
        (_database, TenantId, _owner, _clock, _logger) = (database, tenantId, owner, clock, logger);
        _renewal = new ClaimRenewal(RenewAsync, logger);
    }

    public Guid TenantId { get; }

    public async Task<(Guid Claim, IReadOnlyList<LeasedMessage> Messages)> LeaseAsync(CancellationToken cancellationToken)
    {
        var claim = Uuid.Next(_clock);
        var now = _clock.GetUtcNow();
        await using var transaction = await _database.BeginAsync(TenantId, cancellationToken);
        var journeys = await transaction.QueryAsync<Guid>(MessageSql.DueJourneys, new { now }, cancellationToken);
        if (journeys.Count == 0)
        {
            return (claim, []);
        }

        await transaction.ExecuteAsync(
            MessageSql.Lease,
            new { TenantId, claim, now, Journeys = journeys.ToArray(), PerJourney = Math.Max(1, BatchSize / journeys.Count) }, cancellationToken);
        var messages = await transaction.QueryAsync<LeasedMessage>(MessageSql.Leased, new { claim }, cancellationToken);
        if (messages.Count > 0)
        {
            await transaction.ExecuteAsync(MessageSql.InsertClaim, new { claim, TenantId, Owner = _owner, ClaimRenewal.Duration }, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            _claims[claim] = 0;
        }

        return (claim, messages);
    }

    /// <summary>The messages of a claim are settled; those that are not go back.</summary>
    public async Task EndAsync(Guid claim)
    {
        _claims.TryRemove(claim, out _);
        await using var transaction = await _database.BeginAsync(TenantId);
        await transaction.ExecuteAsync(MessageSql.Release, new { TenantId, claim });
        await transaction.ExecuteAsync(MessageSql.EndClaim, new { claim });
        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _renewal.DisposeAsync();
        foreach (var claim in _claims.Keys)
        {
            try
            {
                await EndAsync(claim);
            }
            catch (Exception exception)
            {
                _logger.LogWarning("A claim could not be given back ({Error}); it runs out by itself.", exception.Message);
            }
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        if (_claims.IsEmpty)
        {
            return;
        }

        // Without a renewal nothing more is begun: that is checked where it is committed.
        await using var transaction = await _database.BeginAsync(TenantId, cancellationToken);
        await transaction.ExecuteAsync(MessageSql.RenewClaims, new { Claims = _claims.Keys.ToArray(), ClaimRenewal.Duration }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
