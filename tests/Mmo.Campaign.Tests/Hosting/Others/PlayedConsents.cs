using System.Collections.Concurrent;
using Mmo.Cdp.Consents;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Everybody agreed to promotions, except who is named; what readers decide is remembered.</summary>
internal sealed class PlayedConsents : IConsents
{
    private readonly ConcurrentDictionary<ConsentQuestion, (bool IsGranted, DateTimeOffset Since)> _said = new();

    public ConcurrentDictionary<string, byte> Refusing { get; } = new();

    /// <summary>By key, each once.</summary>
    public ConcurrentDictionary<string, ConsentDecision> Decided { get; } = new();

    public IReadOnlyList<ConsentQuestion> Withdrawn => [.. Decided.Values.Where(d => !d.IsGranted).Select(d => d.Consent)];

    public bool IsAway { get; set; }

    /// <summary>What somebody agreed to elsewhere.</summary>
    public void Said(ConsentQuestion consent, bool isGranted, DateTimeOffset at) => _said[consent] = (isGranted, at);

    public Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(IReadOnlyCollection<ConsentQuestion> questions, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlySet<ConsentQuestion>>(questions.Where(IsGranted).ToHashSet());

    public Task<IReadOnlyList<AddressConsent>> OfAddressesAsync(string channel, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<AddressConsent>>([.. addresses
            .SelectMany(a => _said.Keys.Where(k => k.Channel == channel && k.Address == a).Append(new ConsentQuestion(channel, "marketing", a)).Distinct())
            .Select(k => new AddressConsent(k, IsGranted(k), _said.TryGetValue(k, out var said) ? said.Since : DateTimeOffset.UnixEpoch))]);

    public Task DecideAsync(IReadOnlyCollection<ConsentDecision> decisions, CancellationToken cancellationToken = default)
    {
        if (IsAway)
        {
            throw new TimeoutException("cdp is away.");
        }

        foreach (var decision in decisions.Where(d => Decided.TryAdd(d.IdempotencyKey, d)))
        {
            _said[decision.Consent] = (decision.IsGranted, decision.At);
        }

        return Task.CompletedTask;
    }

    private bool IsGranted(ConsentQuestion question) =>
        _said.TryGetValue(question, out var said) ? said.IsGranted : question.Purpose == "marketing" && !Refusing.ContainsKey(question.Address);
}
