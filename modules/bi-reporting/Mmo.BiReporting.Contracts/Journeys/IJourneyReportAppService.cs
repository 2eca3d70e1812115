using Mmo.Application.Dtos;
using Mmo.Application.Services;
using Mmo.BiReporting.People;

namespace Mmo.BiReporting.Journeys;

/// <summary>Journey reports (旅程报表): what became of what a journey sent. All within the reader's data scope.</summary>
public interface IJourneyReportAppService : IApplicationService
{
    /// <summary>The journeys that were ever published, each with its key numbers.</summary>
    Task<PagedResultDto<JourneyReportListItemDto>> GetListAsync(GetJourneyReportsInput input, CancellationToken cancellationToken = default);

    /// <summary>From sent to won, as people and as messages, with the revenue by last touch; of the journey and of each message in it.</summary>
    Task<JourneyReportDto> GetAsync(Guid id, GetJourneyReportInput input, CancellationToken cancellationToken = default);

    /// <summary>Live counts of each node, since the journey began.</summary>
    Task<JourneyNodesDto> GetNodesAsync(Guid id, int? version = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Who of those that entered in the period reached the goal, what they spent, and how the arms of splits and holdouts compare. Days are
    /// days of entering.
    /// </summary>
    Task<GoalReportDto> GetGoalsAsync(Guid id, GetJourneyReportInput input, CancellationToken cancellationToken = default);

    /// <summary>The people behind a number, the last first. There are as many as the number says.</summary>
    Task<KeysetResultDto<ReportPersonDto>> GetPeopleAsync(Guid id, GetJourneyReportPeopleInput input, CancellationToken cancellationToken = default);
}
