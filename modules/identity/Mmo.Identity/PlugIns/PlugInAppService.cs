using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.ErrorHandling;
using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

[Authorize(IdentityPermissions.PlugIns.Default)]
internal sealed class PlugInAppService(PlugInList plugIns, PlugInCatalog catalog, PlugInSwitches switches) : IPlugInAppService
{
    public async Task<ListResultDto<PlugInDto>> GetListAsync(CancellationToken cancellationToken = default) =>
        new() { Items = await plugIns.ReadAsync(cancellationToken) };

    [Authorize(IdentityPermissions.PlugIns.Edit)]
    public async Task<PlugInDto> UpdateAsync(string id, SwitchPlugInDto input, CancellationToken cancellationToken = default)
    {
        var plugIn = catalog.Running.FirstOrDefault(p => p.Id == id) ?? throw new EntityNotFoundException("PlugIn", id);
        await switches.SetAsync(plugIn, input.IsOn, cancellationToken);
        return await plugIns.ReadAsync(plugIn, cancellationToken);
    }
}
