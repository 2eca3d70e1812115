using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Enrolments;

/// <summary>People's ways through journeys.</summary>
public interface IEnrolmentAppService : IApplicationService
{
    /// <summary>The journeys of a profile, newest entry first, at most 200; within the reader's data scope.</summary>
    Task<ListResultDto<EnrolmentDto>> GetListAsync(Guid profileId, CancellationToken cancellationToken = default);

    /// <summary>The steps of one way, from the first to where the person is.</summary>
    Task<ListResultDto<EnrolmentStepDto>> GetStepsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Tries people again who failed at a step: a refused message goes out with the template as it is published now, a failed call of another
    /// system is made again under the same idempotency key, who is stuck is tried at once. Addresses that do not exist stay failed.
    /// </summary>
    Task<ResolvedFailedDto> RetryFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default);

    /// <summary>Lets people be who failed at a step: they count as dropped, and who is stuck goes on to the next step.</summary>
    Task<ResolvedFailedDto> SkipFailedAsync(ResolveFailedDto input, CancellationToken cancellationToken = default);
}
