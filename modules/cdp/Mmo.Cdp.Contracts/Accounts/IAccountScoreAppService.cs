using Mmo.Application.Services;

namespace Mmo.Cdp.Accounts;

/// <summary>Account scores (企业评分): plain rules that anybody can check by hand. Worked out soon after something happened, and daily, as windows move on.</summary>
public interface IAccountScoreAppService : IApplicationService
{
    /// <summary>The rules.</summary>
    Task<AccountScoreDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the rules; all accounts are worked out anew.</summary>
    Task<AccountScoreDto> UpdateAsync(UpdateAccountScoreDto input, CancellationToken cancellationToken = default);
}
