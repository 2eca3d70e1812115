namespace Mmo.Identity.Operations;

/// <summary>One figure.</summary>
/// <param name="Name">Its name within the group.</param>
/// <param name="Text">Its name in the language of the request.</param>
/// <param name="Value">The value.</param>
/// <param name="IsAtLeast">True when counting stopped there.</param>
public sealed record FigureDto(string Name, string Text, double Value, bool IsAtLeast);
