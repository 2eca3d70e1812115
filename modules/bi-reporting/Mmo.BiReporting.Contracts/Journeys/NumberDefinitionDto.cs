namespace Mmo.BiReporting.Journeys;

/// <summary>What a number means.</summary>
/// <param name="Key">The number, or <c>Revenue</c>, <c>StepRate</c>, <c>TotalRate</c>.</param>
/// <param name="Name">What it is called, in the language of the request.</param>
/// <param name="Definition">How it is counted, in words.</param>
public sealed record NumberDefinitionDto(string Key, string Name, string Definition);
