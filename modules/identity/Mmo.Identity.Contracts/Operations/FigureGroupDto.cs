namespace Mmo.Identity.Operations;

/// <summary>Figures that belong together.</summary>
/// <param name="Name">The group: <c>Campaign.Sends</c>.</param>
/// <param name="Text">Its name in the language of the request.</param>
/// <param name="Figures">The figures.</param>
public sealed record FigureGroupDto(string Name, string Text, IReadOnlyList<FigureDto> Figures);
