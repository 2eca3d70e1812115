namespace Mmo.Cdp.Matching;

/// <summary>What is compared as one: a column, or several of one kind whose best pair counts.</summary>
/// <param name="Name">The field's name, of several the first one's.</param>
/// <param name="Kind">Decides the levels.</param>
/// <param name="First">The first of its columns, which stand side by side.</param>
/// <param name="Columns">How many they are.</param>
internal sealed record ComparisonField(string Name, FieldKind Kind, int First, int Columns);
