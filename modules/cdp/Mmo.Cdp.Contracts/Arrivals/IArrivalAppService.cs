using Mmo.Application.Services;

namespace Mmo.Cdp.Arrivals;

/// <summary>
/// Events as they come (实时事件), good or refused, for who watches a connection at work. Only the newest are looked at: what somebody did is in their
/// timeline, what was refused in the quarantine. Listen to the live topic <c>cdp.arrival</c> and ask again.
/// </summary>
public interface IArrivalAppService : IApplicationService
{
    /// <summary>What came after the cursor, newest first; without one, what came last.</summary>
    Task<ArrivalsDto> GetListAsync(GetArrivalsInput input, CancellationToken cancellationToken = default);

    /// <summary>A stored event with what came; personal data is masked.</summary>
    Task<ArrivalDetailsDto> GetDetailsAsync(GetArrivalDetailsInput input, CancellationToken cancellationToken = default);
}
