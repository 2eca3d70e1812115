using Mmo.Application.Services;

namespace Mmo.Identity.Tours;

/// <summary>The tour (导览) that a newcomer is offered: where the signed-in user stands in it.</summary>
public interface ITourAppService : IApplicationService
{
    /// <summary>Where the user stands.</summary>
    Task<TourDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Notes where the user stands now.</summary>
    Task<TourDto> UpdateAsync(UpdateTourDto input, CancellationToken cancellationToken = default);
}
