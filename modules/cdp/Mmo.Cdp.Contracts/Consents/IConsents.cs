using Mmo.Cdp.People;

namespace Mmo.Cdp.Consents;

/// <summary>Consents by address, purpose and channel. Never asked and withdrawn are both a no.</summary>
public interface IConsents
{
    /// <summary>Which of up to 5,000 questions are answered with yes now.</summary>
    Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(IReadOnlyCollection<ConsentQuestion> questions, CancellationToken cancellationToken = default);

    /// <summary>Withdraws a consent for an address, for example after an unsubscribe link. Idempotent by the key.</summary>
    Task WithdrawAsync(string idempotencyKey, PartId part, ConsentQuestion consent, string reason, DateTimeOffset at, CancellationToken cancellationToken = default);
}
