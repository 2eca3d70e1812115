namespace Mmo.Cdp.IdentifierRules;

/// <summary>What holds for one type of identifiers.</summary>
/// <param name="Type">Its key.</param>
/// <param name="MaxPerPerson">So many values a person has at most, before somebody is asked; null where it does not matter.</param>
/// <param name="Blocked">Values that name nobody: whole ones, or with * at the beginning or the end.</param>
internal sealed record IdentifierRule(string Type, int? MaxPerPerson, IReadOnlyList<string> Blocked);
