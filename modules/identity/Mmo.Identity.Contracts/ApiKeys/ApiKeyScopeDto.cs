namespace Mmo.Identity.ApiKeys;

/// <summary>A permission that a key may carry.</summary>
/// <param name="Name">The permission's name.</param>
/// <param name="DisplayName">Its text, in the language of the request.</param>
/// <param name="Group">The module's text.</param>
public sealed record ApiKeyScopeDto(string Name, string DisplayName, string Group);
