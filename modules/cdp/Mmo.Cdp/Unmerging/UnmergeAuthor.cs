namespace Mmo.Cdp.Unmerging;

/// <summary>Who takes people apart.</summary>
/// <param name="UserId">The user; null for an API key.</param>
/// <param name="UserName">The name, as the history shows it.</param>
internal sealed record UnmergeAuthor(Guid? UserId, string UserName);
