namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A way from one node to the next.</summary>
/// <param name="From">The node's id.</param>
/// <param name="Output">Its output: <c>next</c>; the id of an answer or <c>else</c> at a branch; the id of a variant at a split; <c>event</c> or <c>timeout</c> at a wait for an event; <c>success</c> or <c>failed</c> at a webhook; what the plug-in named at its steps.</param>
/// <param name="To">The id of the node that follows.</param>
public sealed record JourneyEdge(string From, string Output, string To);
