namespace Mmo.Campaign.Nodes;

/// <summary>Something in a node's settings that keeps the journey from being published.</summary>
/// <param name="Field">The setting: <c>words</c>, <c>items[0].name</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record NodeFault(string Field, string Message);
