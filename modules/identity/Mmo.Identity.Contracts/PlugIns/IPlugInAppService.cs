using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.PlugIns;

/// <summary>The plug-ins of this installation.</summary>
public interface IPlugInAppService : IApplicationService
{
    /// <summary>All plug-ins that were found when the host started, those that fail with their reason.</summary>
    Task<ListResultDto<PlugInDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns a plug-in on or off in the company; every host knows within seconds. Its data stays.</summary>
    Task<PlugInDto> UpdateAsync(string id, SwitchPlugInDto input, CancellationToken cancellationToken = default);
}
