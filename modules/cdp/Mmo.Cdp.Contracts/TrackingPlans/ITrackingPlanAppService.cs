using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// Tracking plans (埋点方案): which events a source sends, with which properties, and what becomes of those that are not as planned. A plan belongs to
/// its source, whatever way the events come in. The ids are those of sources.
/// </summary>
public interface ITrackingPlanAppService : IApplicationService
{
    /// <summary>The plan of a source; an empty one where there is none.</summary>
    Task<TrackingPlanDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Works out what would have become of the latest events under a plan, and changes nothing.</summary>
    Task<PlanPreviewDto> PreviewAsync(Guid id, TrackingPlanInput input, CancellationToken cancellationToken = default);

    /// <summary>Makes or changes the plan; it holds on every host within five seconds.</summary>
    Task<TrackingPlanDto> UpdateAsync(Guid id, UpdateTrackingPlanDto input, CancellationToken cancellationToken = default);

    /// <summary>Removes the plan and what was counted by it.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The events that the source has sent, the most frequent first.</summary>
    Task<ListResultDto<SeenEventDto>> GetSeenAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Some of the latest events of a kind, and the definition that would be made of them.</summary>
    Task<PlanSamplesDto> GetSamplesAsync(Guid id, GetPlanSamplesInput input, CancellationToken cancellationToken = default);

    /// <summary>Plans events as they were seen; where there is no plan yet, one is made that is off.</summary>
    Task<TrackingPlanDto> PlanSeenAsync(Guid id, PlanSeenDto input, CancellationToken cancellationToken = default);

    /// <summary>Plans a property of a planned event as it was seen.</summary>
    Task<TrackingPlanDto> PlanSeenPropertyAsync(Guid id, PlanSeenPropertyDto input, CancellationToken cancellationToken = default);

    /// <summary>In which ways events were not as planned, the latest first.</summary>
    Task<ListResultDto<PlanViolationDto>> GetViolationsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Counts the violations anew from now on.</summary>
    Task ClearViolationsAsync(Guid id, CancellationToken cancellationToken = default);
}
