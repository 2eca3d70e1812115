using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;

namespace Mmo.Identity.PlugIns;

[Authorize(IdentityPermissions.PlugIns.Default)]
internal sealed class PlugInAppService(PlugInList plugIns) : IPlugInAppService
{
    public Task<ListResultDto<PlugInDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new ListResultDto<PlugInDto> { Items = plugIns.Read() });
}
