using Mmo.Data;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Blocked values as the database looks for them.</summary>
internal static class BlockedPatterns
{
    /// <param name="prefix">What stands before the value of a type of the company's own.</param>
    /// <param name="blocked">Whole values, or with * at the beginning or the end.</param>
    public static string[] Of(string prefix, IEnumerable<string> blocked) =>
        [.. blocked.Select(value => LikePattern.Escape(prefix) + LikePattern.Escape(value).Replace('*', '%'))];
}
