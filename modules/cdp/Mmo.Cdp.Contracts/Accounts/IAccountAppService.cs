using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Accounts;

/// <summary>
/// Accounts (企业客户): the companies that people belong to, as sources tell in group calls. Whoever sees only some people sees the accounts
/// that these belong to, and of their people these.
/// </summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>A page of accounts.</summary>
    Task<KeysetResultDto<AccountListItemDto>> GetListAsync(GetAccountsInput input, CancellationToken cancellationToken = default);

    /// <summary>One account with what is known of it and why it has its score.</summary>
    Task<AccountDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The people of an account, those seen last first, up to 500.</summary>
    Task<ListResultDto<AccountPersonDto>> GetPeopleAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What its people did, newest first, of the 200 who were seen last.</summary>
    Task<ListResultDto<AccountEventDto>> GetEventsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Puts somebody into an account by hand; also somebody who was taken out.</summary>
    Task IncludePersonAsync(Guid id, AccountMemberDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes somebody out of an account by hand; later events do not bring the person back.</summary>
    Task ExcludePersonAsync(Guid id, AccountMemberDto input, CancellationToken cancellationToken = default);
}
