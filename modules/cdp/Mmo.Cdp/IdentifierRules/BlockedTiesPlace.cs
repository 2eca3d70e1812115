namespace Mmo.Cdp.IdentifierRules;

/// <summary>How far an operation is: which type, and the last of its values.</summary>
internal sealed record BlockedTiesPlace(string? Type, string After);
