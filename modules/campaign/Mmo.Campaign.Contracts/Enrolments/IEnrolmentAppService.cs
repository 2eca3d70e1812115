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
}
