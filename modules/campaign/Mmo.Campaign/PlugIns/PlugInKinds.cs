using Mmo.Campaign.Nodes;
using Mmo.DependencyInjection;
using Mmo.PlugIns;

namespace Mmo.Campaign.PlugIns;

/// <summary>The kinds of nodes that plug-ins bring.</summary>
internal sealed class PlugInKinds : ISingletonDependency
{
    private readonly Dictionary<string, PlugInKind> _kinds = [];

    public PlugInKinds(IEnumerable<INodeKind> nodes, PlugInCatalog catalog, PlugInFaults faults)
    {
        foreach (var node in nodes)
        {
            if (catalog.Of(node.GetType()) is not { Manifest: { } manifest } plugIn)
            {
                throw new InvalidOperationException($"{node.GetType().FullName} is a kind of node that no plug-in brings.");
            }

            var described = manifest.JourneyNodes.FirstOrDefault(n => n.Kind == node.Kind);
            if (described is null || !_kinds.TryAdd(manifest.KindOf(described), new PlugInKind(plugIn, described, node)))
            {
                faults.Note(
                    plugIn, PlugInPart.Node, node.Kind,
                    described is null ? $"{PlugInLoader.ManifestFile} describes no journey node “{node.Kind}”." : $"Two classes are the journey node “{node.Kind}”.", null);
            }
        }
    }

    /// <summary>Null also where the plug-in failed since.</summary>
    public PlugInKind? Find(string kind) => _kinds.GetValueOrDefault(kind) is { PlugIn.Status: PlugInStatus.Running } found ? found : null;
}
