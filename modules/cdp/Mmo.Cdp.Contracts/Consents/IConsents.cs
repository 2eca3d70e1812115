namespace Mmo.Cdp.Consents;

/// <summary>Consents by address, purpose and channel. Never asked and withdrawn are both a no.</summary>
public interface IConsents
{
    /// <summary>Which of up to 5,000 questions are answered with yes now.</summary>
    Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(IReadOnlyCollection<ConsentQuestion> questions, CancellationToken cancellationToken = default);

    /// <summary>What was last said about each purpose of up to 5,000 addresses of a channel. What nobody was asked for is left out.</summary>
    Task<IReadOnlyList<AddressConsent>> OfAddressesAsync(string channel, IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default);

    /// <summary>Grants and withdraws up to 5,000 consents, as their people decided: behind a link in a mail, for example. Each happens once a key.</summary>
    Task DecideAsync(IReadOnlyCollection<ConsentDecision> decisions, CancellationToken cancellationToken = default);
}
