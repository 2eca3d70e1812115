using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

[Authorize(IdentityPermissions.PlugIns.Default)]
internal sealed class PlugInAppService(PlugInCatalog catalog) : IPlugInAppService
{
    public Task<ListResultDto<PlugInDto>> GetListAsync(CancellationToken cancellationToken = default) => Task.FromResult(new ListResultDto<PlugInDto>
    {
        Items = [.. catalog.PlugIns.Select(p => new PlugInDto(p.Id, NameOf(p), p.Manifest?.Version, p.Status, p.Reason))],
    });

    private static string? NameOf(PlugIn plugIn) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? plugIn.Manifest?.Name.En : plugIn.Manifest?.Name.Zh;
}
