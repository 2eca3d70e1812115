using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Quarantine;

/// <summary>The quarantine (隔离区): events that were refused, why, and what can be done about them.</summary>
public interface IQuarantineAppService : IApplicationService
{
    /// <summary>Refused events, newest first.</summary>
    Task<KeysetResultDto<QuarantinedEventDto>> GetListAsync(GetQuarantineInput input, CancellationToken cancellationToken = default);

    /// <summary>One of them with what came; personal data is masked.</summary>
    Task<QuarantinedEventDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>How many were refused in a time, by reason.</summary>
    Task<QuarantineSummaryDto> GetSummaryAsync(GetQuarantineSummaryInput input, CancellationToken cancellationToken = default);

    /// <summary>Shows one unmasked. The reason stands in the audit log.</summary>
    Task<QuarantineRevealedDto> RevealAsync(Guid id, RevealQuarantinedDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes the chosen ones in again as if they had come right: with their first time of arrival, and once, however often they are replayed.</summary>
    Task<QuarantineOutcomeDto> ReplayAsync(QuarantinedIdsDto input, CancellationToken cancellationToken = default);

    /// <summary>Throws the chosen ones away for good.</summary>
    Task<QuarantineOutcomeDto> DiscardAsync(QuarantinedIdsDto input, CancellationToken cancellationToken = default);

    /// <summary>Begins to replay everything that fits; one job runs at a time.</summary>
    Task<QuarantineJobDto> ReplayAllAsync(QuarantineFilterDto input, CancellationToken cancellationToken = default);

    /// <summary>Begins to throw everything away that fits.</summary>
    Task<QuarantineJobDto> DiscardAllAsync(QuarantineFilterDto input, CancellationToken cancellationToken = default);

    /// <summary>The newest job, running or ended; null when there was none.</summary>
    Task<QuarantineJobDto?> GetJobAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends the running job; what is done stays done.</summary>
    Task<QuarantineJobDto> CancelJobAsync(Guid id, CancellationToken cancellationToken = default);
}
