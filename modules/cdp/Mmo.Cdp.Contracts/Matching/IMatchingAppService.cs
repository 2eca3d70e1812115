using Mmo.Application.Services;

namespace Mmo.Cdp.Matching;

/// <summary>
/// Matching by similarity (相似匹配): people who share no identifier but are alike. What is sure is merged, what is likely waits for a decision,
/// and a merge can be taken apart again.
/// </summary>
public interface IMatchingAppService : IApplicationService
{
    /// <summary>What is compared, what was learnt from it, and the newest run.</summary>
    Task<MatchingDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Says what people are compared by. It holds from the next run on.</summary>
    Task<MatchingDto> UpdateAsync(UpdateMatchingDto input, CancellationToken cancellationToken = default);

    /// <summary>Compares everybody with everybody, in the background. Refused while a run is under way.</summary>
    Task<MatchRunDto> RunAsync(RunMatchingDto input, CancellationToken cancellationToken = default);

    /// <summary>Ends a run. What it has merged until then stays.</summary>
    Task<MatchRunDto> CancelAsync(Guid id, CancellationToken cancellationToken = default);
}
