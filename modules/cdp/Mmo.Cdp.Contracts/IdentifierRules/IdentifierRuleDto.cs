namespace Mmo.Cdp.IdentifierRules;

/// <summary>What holds for one type of identifiers.</summary>
/// <param name="Type">Its key: <c>user_id</c>, <c>wechat_unionid</c>, or one of the company's own as sources send it.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="IsBuiltIn">True for types that the platform knows: they can be reordered, not removed.</param>
/// <param name="MaxPerPerson">So many values a person has at most, before somebody is asked; null where it does not matter.</param>
/// <param name="Blocked">Values that name nobody: whole ones, or with * at the beginning or the end.</param>
public sealed record IdentifierRuleDto(string Type, string Label, bool IsBuiltIn, int? MaxPerPerson, IReadOnlyList<string> Blocked);
