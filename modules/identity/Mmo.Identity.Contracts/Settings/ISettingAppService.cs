using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.Settings;

/// <summary>The settings of the tenant, as the modules define them.</summary>
public interface ISettingAppService : IApplicationService
{
    /// <summary>The settings of all modules.</summary>
    Task<ListResultDto<SettingGroupDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes settings of one module in one transaction.</summary>
    Task<SettingGroupDto> UpdateAsync(UpdateSettingsDto input, CancellationToken cancellationToken = default);
}
