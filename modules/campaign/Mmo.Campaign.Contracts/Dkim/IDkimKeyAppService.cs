using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Campaign.Dkim;

/// <summary>The keys that sign mail. A key signs from the moment its DNS record was seen.</summary>
public interface IDkimKeyAppService : IApplicationService
{
    /// <summary>All keys.</summary>
    Task<ListResultDto<DkimKeyDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a key; its private half never leaves the host.</summary>
    Task<DkimKeyDto> CreateAsync(CreateDkimKeyDto input, CancellationToken cancellationToken = default);

    /// <summary>Looks for the key's DNS record. Once it was seen the key signs; a look that fails later does not stop it.</summary>
    Task<DkimKeyDto> CheckAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Removes a key; mail that it signed and that is still under way can then not be checked once its DNS record goes too.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
