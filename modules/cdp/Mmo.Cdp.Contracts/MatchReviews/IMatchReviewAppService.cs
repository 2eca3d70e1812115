using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.MatchReviews;

/// <summary>Pairs of people who may be one (待确认的合并): somebody looks at both and decides. What was decided is not asked again.</summary>
public interface IMatchReviewAppService : IApplicationService
{
    /// <summary>The pairs that the caller may see both people of, the likeliest first; decided ones with the newest decision first.</summary>
    Task<KeysetResultDto<MatchReviewDto>> GetListAsync(GetMatchReviewsInput input, CancellationToken cancellationToken = default);

    /// <summary>Both people side by side, field by field. Personal data is masked.</summary>
    Task<MatchReviewDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The same unmasked; the look is audited.</summary>
    Task<MatchReviewDetailsDto> RevealAsync(Guid id, RevealMatchReviewDto input, CancellationToken cancellationToken = default);

    /// <summary>They are one person: merges them. An un-merge takes that back.</summary>
    Task<MatchReviewDto> MergeAsync(Guid id, DecideMatchReviewDto input, CancellationToken cancellationToken = default);

    /// <summary>They are two people: nothing merges them by itself any more.</summary>
    Task<MatchReviewDto> KeepApartAsync(Guid id, DecideMatchReviewDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes "two people" back, so that the pair waits for a decision again.</summary>
    Task<MatchReviewDto> ReopenAsync(Guid id, CancellationToken cancellationToken = default);
}
