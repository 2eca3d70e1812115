using Mmo.Cdp.Unmerging;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Who asked for it, and why, as the history of each un-merge shows it.</summary>
internal sealed record BlockedTiesArguments(string Reason, UnmergeAuthor Author);
