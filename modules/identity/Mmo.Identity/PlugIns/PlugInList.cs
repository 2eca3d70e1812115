using System.Globalization;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

/// <summary>The plug-ins as the current tenant sees them.</summary>
internal sealed class PlugInList(PlugInCatalog catalog, PlugInFaults faults, IPlugInSwitches switches, ICurrentTenant currentTenant) : ISingletonDependency
{
    public async Task<IReadOnlyList<PlugInDto>> ReadAsync(CancellationToken cancellationToken)
    {
        var plugIns = new List<PlugInDto>();
        foreach (var plugIn in catalog.PlugIns)
        {
            plugIns.Add(await ReadAsync(plugIn, cancellationToken));
        }

        return plugIns;
    }

    public async Task<PlugInDto> ReadAsync(PlugIn plugIn, CancellationToken cancellationToken) => new()
    {
        Id = plugIn.Id, Name = NameOf(plugIn), Version = plugIn.Manifest?.Version, Status = plugIn.Status, Reason = plugIn.Reason,
        IsOn = await switches.IsOnAsync(plugIn, currentTenant.RequiredId, cancellationToken),
        Faults = [.. faults.Read(plugIn, currentTenant.RequiredId).Select(f => new PlugInFaultDto(f.Part, f.Name, f.Reason, f.At, f.Times))],
    };

    private static string? NameOf(PlugIn plugIn) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? plugIn.Manifest?.Name.En : plugIn.Manifest?.Name.Zh;
}
