using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Households;

/// <summary>
/// Households (家庭): who lives together. What a source declares holds at once; whoever only shares an address or a phone number waits for
/// somebody to say so. Nobody's profile changes by it.
/// </summary>
public interface IHouseholdAppService : IApplicationService
{
    /// <summary>A page of households, the newest first.</summary>
    Task<KeysetResultDto<HouseholdDto>> GetListAsync(GetHouseholdsInput input, CancellationToken cancellationToken = default);

    /// <summary>One household.</summary>
    Task<HouseholdDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes one by hand.</summary>
    Task<HouseholdDto> CreateAsync(CreateHouseholdDto input, CancellationToken cancellationToken = default);

    /// <summary>Says who belongs to it and who does not. Said again it changes nothing; said otherwise it takes that back.</summary>
    Task<HouseholdDto> DecideAsync(Guid id, DecideHouseholdDto input, CancellationToken cancellationToken = default);
}
