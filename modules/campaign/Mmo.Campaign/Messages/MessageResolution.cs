using Mmo.Campaign.Channels;
using Mmo.Campaign.Journeys;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Carries out what a person decides about uncertain messages. Only those that still are uncertain as the person saw them are touched; a
/// repeated request is answered as the first one was.
/// </summary>
internal sealed class MessageResolution(
    ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, SentAfterAll sent, JourneyLive live, FeedSignal signal, TimeProvider clock)
    : ITransientDependency
{
    public Task<ResolvedMessagesDto> SendAgainAsync(ResolveMessagesDto input, CancellationToken cancellationToken) =>
        ResolveAsync(input, "sentAgain", m => m.MaySend, SendAgainAsync, cancellationToken);

    public Task<ResolvedMessagesDto> CountAsSentAsync(ResolveMessagesDto input, CancellationToken cancellationToken) =>
        ResolveAsync(input, "countedAsSent", _ => true, CountAsync, cancellationToken);

    private async Task<ResolvedMessagesDto> ResolveAsync(
        ResolveMessagesDto input, string action, Func<UncertainMessage, bool> may, Func<TenantTransaction, UncertainMessage[], CancellationToken, Task> resolve,
        CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        Guid[] journeys = [];
        await using var transaction = await database.BeginAsync(cancellationToken);
        var answer = input.IdempotencyKey is { Length: > 0 } key
            ? await transaction.CallOnceAsync($"{action}:{key}", CallAsync, cancellationToken)
            : await CallAsync();
        await transaction.CommitAsync(cancellationToken);
        signal.Set(CampaignDbContext.Schema);
        foreach (var journeyId in journeys)
        {
            live.Changed(transaction.TenantId, journeyId);
        }

        return answer;

        async Task<ResolvedMessagesDto> CallAsync()
        {
            var named = input.Messages.DistinctBy(m => m.Id).ToArray();
            var messages = (await transaction.QueryAsync<UncertainMessage>(
                    MessageResolutionSql.Lock(scope.ToSql("pr.unit_id", null)),
                    new
                    {
                        Ids = named.Select(m => m.Id).ToArray(), Attempts = named.Select(m => m.Attempts).ToArray(),
                        ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId,
                    },
                    cancellationToken))
                .Where(may).ToArray();
            if (messages.Length > 0)
            {
                await resolve(transaction, messages, cancellationToken);
            }

            foreach (var message in messages)
            {
                await transaction.AuditAsync(action, "Message", message.Id.ToString(), cancellationToken: cancellationToken);
            }

            journeys = [.. messages.Select(m => m.JourneyId).Distinct()];
            return new ResolvedMessagesDto { Resolved = messages.Length, Unchanged = named.Length - messages.Length };
        }
    }

    private Task SendAgainAsync(TenantTransaction transaction, UncertainMessage[] messages, CancellationToken cancellationToken) => transaction.ExecuteAsync(
        MessageResolutionSql.SendAgain,
        new { transaction.TenantId, Now = clock.GetUtcNow(), Ids = messages.Select(m => m.Id).ToArray(), EmailChannel.DefaultExpiryHours }, cancellationToken);

    private Task CountAsync(TenantTransaction transaction, UncertainMessage[] messages, CancellationToken cancellationToken) =>
        sent.WriteAsync(transaction, messages, MessageReasons.CountedAsSent, isDelivered: false, cancellationToken);
}
