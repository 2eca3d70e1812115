using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>
/// A kind of journey node that a plug-in brings. The class says what the node does; <c>plug-in.json</c> says how it is called, drawn and set
/// up. It is one instance for all tenants and journeys, and found by itself.
/// </summary>
/// <typeparam name="TSettings">What is set up in the node's form; read from its JSON.</typeparam>
public abstract class NodeKind<TSettings> : INodeKind, ISingletonDependency
    where TSettings : class
{
    /// <inheritdoc/>
    public abstract string Kind { get; }

    /// <summary>
    /// What keeps the settings from being used: a sentence each, in the language of the request. Asked while a journey is drawn and before
    /// it is published.
    /// </summary>
    public virtual Task<IReadOnlyList<NodeFault>> CheckAsync(TSettings settings, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NodeFault>>([]);

    /// <summary>
    /// Carries the node out for up to 5,000 people at once: statements over all of them, never one for each. No transaction of the journeys
    /// is open meanwhile, so it may write its own tables and call contracts. It may be called again for people it has seen to (the host may
    /// end before it hears the answer): <see cref="NodePerson.Key"/> tells. What it throws leaves everybody at the node, to be tried again.
    /// </summary>
    /// <returns>One answer for each person.</returns>
    public abstract Task<IReadOnlyList<NodeAnswer>> RunAsync(NodeWork<TSettings> work, CancellationToken cancellationToken);

    Task<IReadOnlyList<NodeFault>> INodeKind.CheckAsync(JsonElement settings, CancellationToken cancellationToken) =>
        CheckAsync(Read(settings), cancellationToken);

    Task<IReadOnlyList<NodeAnswer>> INodeKind.RunAsync(NodeWork work, CancellationToken cancellationToken) =>
        RunAsync(new NodeWork<TSettings>(work, Read(work.Settings)), cancellationToken);

    private static TSettings Read(JsonElement settings) =>
        settings.Deserialize<TSettings>(MmoJson.Options) ?? throw new JsonException("The settings are empty.");
}
