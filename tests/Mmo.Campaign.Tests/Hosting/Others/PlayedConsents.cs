using System.Collections.Concurrent;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Everybody agreed, except who is named.</summary>
internal sealed class PlayedConsents : IConsents
{
    public ConcurrentDictionary<string, byte> Refusing { get; } = new();

    public ConcurrentDictionary<string, ConsentQuestion> Withdrawn { get; } = new();

    public Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(IReadOnlyCollection<ConsentQuestion> questions, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlySet<ConsentQuestion>>(questions.Where(q => !Refusing.ContainsKey(q.Address)).ToHashSet());

    public Task WithdrawAsync(
        string idempotencyKey, PartId part, ConsentQuestion consent, string reason, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        Withdrawn.TryAdd(idempotencyKey, consent);
        Refusing[consent.Address] = 0;
        return Task.CompletedTask;
    }
}
