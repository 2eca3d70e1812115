namespace Mmo.Operations;

/// <summary>One figure.</summary>
/// <param name="Name">Its name within the group, <c>queued</c>; its text has the key <c>Figure:Campaign.Sends.queued</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="IsAtLeast">True when counting stopped there.</param>
public sealed record OperationsFigure(string Name, double Value, bool IsAtLeast = false);
