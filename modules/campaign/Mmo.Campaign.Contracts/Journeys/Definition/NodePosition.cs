namespace Mmo.Campaign.Journeys.Definition;

/// <summary>A place on the canvas.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public sealed record NodePosition(double X, double Y);
