namespace Mmo.Cdp.Conditions;

/// <summary>Something wrong in a condition.</summary>
/// <param name="Path">Where, as a JSON path: <c>conditions[1].value</c>; empty for the root.</param>
/// <param name="Message">What is wrong and what to do, in the language of the request.</param>
public sealed record ConditionFault(string Path, string Message);
