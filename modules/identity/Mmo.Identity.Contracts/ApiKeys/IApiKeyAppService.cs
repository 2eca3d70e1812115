using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.ApiKeys;

/// <summary>API keys of integrators.</summary>
public interface IApiKeyAppService : IApplicationService
{
    /// <summary>All keys, newest first, revoked ones too.</summary>
    Task<ListResultDto<ApiKeyDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The permissions that the acting user may put on a key.</summary>
    Task<ListResultDto<ApiKeyScopeDto>> GetScopesAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a key and shows it once.</summary>
    Task<CreatedApiKeyDto> CreateAsync(CreateApiKeyDto input, CancellationToken cancellationToken = default);

    /// <summary>Ends a key at once and for good.</summary>
    Task<ApiKeyDto> RevokeAsync(Guid id, CancellationToken cancellationToken = default);
}
