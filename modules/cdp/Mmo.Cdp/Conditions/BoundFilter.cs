namespace Mmo.Cdp.Conditions;

/// <param name="Levels">The way to the property, from the top.</param>
/// <param name="Test">What is asked of it.</param>
internal sealed record BoundFilter(IReadOnlyList<string> Levels, ValueTest Test);
