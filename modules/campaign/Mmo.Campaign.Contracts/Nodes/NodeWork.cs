using System.Text.Json;

namespace Mmo.Campaign.Nodes;

/// <summary>People who are due at one node, with what the node says.</summary>
/// <param name="TenantId">The tenant, which is also the current one.</param>
/// <param name="JourneyId">The journey.</param>
/// <param name="Version">Its version.</param>
/// <param name="NodeId">The node.</param>
/// <param name="Now">The time by which people are moved.</param>
/// <param name="Settings">What was set up.</param>
/// <param name="People">The people; never empty.</param>
public record NodeWork(
    Guid TenantId, Guid JourneyId, int Version, string NodeId, DateTimeOffset Now, JsonElement Settings, IReadOnlyList<NodePerson> People);

/// <summary>People who are due at one node, with what the node says, read.</summary>
/// <typeparam name="TSettings">What is set up in the node's form.</typeparam>
public sealed record NodeWork<TSettings> : NodeWork
{
    /// <summary>Adds what was read to the work.</summary>
    public NodeWork(NodeWork work, TSettings settings)
        : base(work) => Settings = settings;

    /// <summary>What was set up.</summary>
    public new TSettings Settings { get; }
}
