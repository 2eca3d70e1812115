using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Identity.PlugIns;

/// <summary>The plug-ins of this installation.</summary>
public interface IPlugInAppService : IApplicationService
{
    /// <summary>All plug-ins that were found when the host started, the malfunctioning ones with their reason.</summary>
    Task<ListResultDto<PlugInDto>> GetListAsync(CancellationToken cancellationToken = default);
}
