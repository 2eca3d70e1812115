using System.Text.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>A kind of journey node that a plug-in brings; derive from <see cref="NodeKind{TSettings}"/>.</summary>
public interface INodeKind
{
    /// <summary>Its name within the plug-in, as <c>plug-in.json</c> describes it.</summary>
    string Kind { get; }

    /// <summary>Looks at the settings of a drawing.</summary>
    Task<IReadOnlyList<NodeFault>> CheckAsync(JsonElement settings, CancellationToken cancellationToken);

    /// <summary>Carries the node out for everybody who is due.</summary>
    Task<IReadOnlyList<NodeAnswer>> RunAsync(NodeWork work, CancellationToken cancellationToken);
}
