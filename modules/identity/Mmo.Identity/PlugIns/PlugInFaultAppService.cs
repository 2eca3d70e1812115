using Microsoft.AspNetCore.Authorization;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.Identity.PlugIns;

[Authorize]
internal sealed class PlugInFaultAppService(PlugInCatalog catalog, PlugInFaults faults, ICurrentTenant currentTenant) : IPlugInFaultAppService
{
    public Task CreateAsync(ReportPlugInFaultDto input, CancellationToken cancellationToken = default)
    {
        // Only what there is, so that nobody can fill the page.
        if (catalog.Running.FirstOrDefault(p => p.Id == input.PlugIn) is { Manifest: { } manifest } plugIn && Has(manifest, input))
        {
            var part = input.Part switch { PlugInUiPart.Page => PlugInPart.Page, PlugInUiPart.Card => PlugInPart.Card, _ => PlugInPart.Form };
            faults.Note(plugIn, part, input.Name, input.Reason, currentTenant.RequiredId);
        }

        return Task.CompletedTask;
    }

    private static bool Has(PlugInManifest manifest, ReportPlugInFaultDto input) => input.Part switch
    {
        PlugInUiPart.Page => manifest.Pages.Any(p => p.Path == input.Name),
        PlugInUiPart.Card => manifest.ProfileCards.Any(c => c.Id == input.Name),
        _ => manifest.JourneyNodes.Any(n => n.Kind == input.Name),
    };
}
