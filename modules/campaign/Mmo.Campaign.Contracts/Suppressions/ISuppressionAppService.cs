using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Suppressions;

/// <summary>The addresses that are not written to, whoever they belong to and whatever they agreed to.</summary>
public interface ISuppressionAppService : IApplicationService
{
    /// <summary>The list, newest first.</summary>
    Task<KeysetResultDto<SuppressionDto>> GetListAsync(GetSuppressionsInput input, CancellationToken cancellationToken = default);

    /// <summary>Who unsubscribed among the people whom the caller may see, newest first: they get no mail of that purpose, but others.</summary>
    Task<KeysetResultDto<UnsubscribeDto>> GetUnsubscribesAsync(GetUnsubscribesInput input, CancellationToken cancellationToken = default);

    /// <summary>Whether one address may be written to. The address stands in the body, so that no log of addresses has it.</summary>
    Task<AddressStandingDto> LookUpAsync(LookUpAddressDto input, CancellationToken cancellationToken = default);

    /// <summary>Puts an address on the list. One that stands there for this reason stays as it is.</summary>
    Task<SuppressionDto> CreateAsync(CreateSuppressionDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes one reason from the list. Refused for complaints and readers' wishes: only the reader lifts these.</summary>
    Task LiftAsync(Guid id, LiftSuppressionDto input, CancellationToken cancellationToken = default);
}
