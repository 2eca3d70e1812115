using System.Text.Json;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.PlugIns;
using Mmo.DependencyInjection;
using Mmo.MultiTenancy;
using Mmo.PlugIns;

namespace Mmo.Campaign.Drawing;

/// <summary>Looks at steps of plug-ins: the plug-in runs and is on, its ways out are those drawn, and it can use what was set up.</summary>
internal sealed class PlugInCheck(PlugInKinds kinds, PlugInCalls calls, IPlugInSwitches switches, ICurrentTenant currentTenant) : ITransientDependency
{
    private static readonly JsonElement NoSettings = JsonSerializer.SerializeToElement(new { });

    public async Task CheckAsync(JourneyDefinition definition, FaultList found, CancellationToken cancellationToken)
    {
        foreach (var node in definition.Nodes.OfType<PlugInNode>())
        {
            await CheckAsync(node, found, cancellationToken);
        }
    }

    private async Task CheckAsync(PlugInNode node, FaultList found, CancellationToken cancellationToken)
    {
        var tenantId = currentTenant.RequiredId;
        if (kinds.Find(node.Kind) is not { } kind)
        {
            found.Error(node, "plug-in-missing", "kind", ("Kind", node.Kind));
            return;
        }

        if (!await switches.IsOnAsync(kind.PlugIn, tenantId, cancellationToken))
        {
            found.Error(node, "plug-in-off", "kind", ("PlugIn", kind.PlugInName));
            return;
        }

        if (!node.Ways.SequenceEqual(kind.Described.Outputs.Select(o => o.Id)))
        {
            found.Error(node, "plug-in-ways", "ways", ("PlugIn", kind.PlugInName));
        }

        try
        {
            var faults = await calls.CallAsync(kind, tenantId, (plugIn, cancellation) => plugIn.CheckAsync(node.Settings ?? NoSettings, cancellation), cancellationToken);
            foreach (var fault in faults ?? [])
            {
                found.Say(node, "plug-in", $"settings.{fault.Field}", fault.Message);
            }
        }
        catch (PlugInNodeException exception)
        {
            found.Error(node, "plug-in-broken", "settings", ("Reason", exception.Message));
        }
    }
}
