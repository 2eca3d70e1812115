using Mmo.Cdp.People;

namespace Mmo.Cdp.Conditions;

/// <summary>Whether the person has an identifier of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Has">False: has none.</param>
public sealed record IdentityCondition(IdentifierKind Kind, bool Has = true) : ConditionNode;
