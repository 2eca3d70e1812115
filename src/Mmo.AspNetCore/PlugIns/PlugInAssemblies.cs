using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>Which plug-in an endpoint belongs to, also after the plug-in failed.</summary>
internal sealed class PlugInAssemblies(PlugInCatalog catalog)
{
    private readonly IReadOnlyDictionary<Assembly, PlugIn> _plugIns = catalog.Running
        .SelectMany(plugIn => plugIn.Modules.Select(module => (module.Assembly, PlugIn: plugIn)))
        .DistinctBy(pair => pair.Assembly)
        .ToDictionary(pair => pair.Assembly, pair => pair.PlugIn);

    public IEnumerable<Assembly> Malfunctioning => _plugIns.Where(pair => pair.Value.Status == PlugInStatus.Malfunctioning).Select(pair => pair.Key);

    /// <summary>The plug-in that brought the endpoint; null for the host's own.</summary>
    public PlugIn? Of(Endpoint endpoint)
    {
        var assembly = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly
            ?? endpoint.Metadata.GetMetadata<EndpointAssembly>()?.Assembly;
        return assembly is null ? null : Of(assembly);
    }

    public PlugIn? Of(Assembly assembly) => _plugIns.GetValueOrDefault(assembly);
}
