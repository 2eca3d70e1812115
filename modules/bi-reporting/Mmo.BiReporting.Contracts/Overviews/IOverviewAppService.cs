using Mmo.Application.Dtos;
using Mmo.Application.Services;
using Mmo.BiReporting.People;

namespace Mmo.BiReporting.Overviews;

/// <summary>The key numbers of the home page, within the reader's data scope.</summary>
public interface IOverviewAppService : IApplicationService
{
    /// <summary>The last seven days, and the seven before them.</summary>
    Task<OverviewDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>The people behind a number of the last seven days, the last first.</summary>
    Task<KeysetResultDto<ReportPersonDto>> GetPeopleAsync(GetOverviewPeopleInput input, CancellationToken cancellationToken = default);
}
