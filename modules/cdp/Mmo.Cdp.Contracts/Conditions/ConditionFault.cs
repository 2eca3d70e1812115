namespace Mmo.Cdp.Conditions;

/// <summary>Something wrong in a condition.</summary>
/// <param name="Path">Where, as a JSON path: <c>all[1].value</c>.</param>
/// <param name="Message">What is wrong and what to do, in the language of the request.</param>
public sealed record ConditionFault(string Path, string Message);
