using Mmo.Application.Services;

namespace Mmo.Cdp.Households;

/// <summary>How households are found.</summary>
public interface IHouseholdSearchAppService : IApplicationService
{
    /// <summary>What people of one household share, and how the last search went.</summary>
    Task<HouseholdSearchDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Says what people of one household share; it holds for the next search.</summary>
    Task<HouseholdSearchDto> UpdateAsync(UpdateHouseholdSearchDto input, CancellationToken cancellationToken = default);

    /// <summary>Starts a search over everybody.</summary>
    Task<HouseholdSearchDto> RunAsync(RunHouseholdSearchDto input, CancellationToken cancellationToken = default);
}
