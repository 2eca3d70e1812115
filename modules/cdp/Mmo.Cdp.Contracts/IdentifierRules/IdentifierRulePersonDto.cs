namespace Mmo.Cdp.IdentifierRules;

/// <summary>Somebody whom a rule would concern.</summary>
/// <param name="ProfileId">The profile.</param>
/// <param name="ProfileNo">Its number, as P-number.</param>
/// <param name="Name">Masked unless the caller may see it.</param>
/// <param name="Value">The identifier, masked; null where it is about several.</param>
/// <param name="Count">Identifiers of the type, or ties to the blocked one.</param>
public sealed record IdentifierRulePersonDto(Guid ProfileId, long ProfileNo, string? Name, string? Value, int Count);
