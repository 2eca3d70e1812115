using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>An attribute that people are compared by.</summary>
internal sealed record MatchField(string Attribute, FieldKind Kind);
