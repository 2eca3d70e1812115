using Mmo.ErrorHandling;

namespace Mmo.Cdp.Accounts;

/// <summary>A column that an index sorts by.</summary>
/// <param name="Column">The column.</param>
/// <param name="After">The parameter with the value of the cursor.</param>
/// <param name="IsDescending">The direction.</param>
internal sealed record AccountSort(string Column, string After, bool IsDescending)
{
    public static AccountSort Parse(string? sorting) => sorting switch
    {
        null or "" or "score desc" => new AccountSort("a.score", "@AfterMinor", true),
        "score" => new AccountSort("a.score", "@AfterMinor", false),
        "lastSeenTime desc" => new AccountSort("a.last_seen_at", "@AfterTime", true),
        "lastSeenTime" => new AccountSort("a.last_seen_at", "@AfterTime", false),
        "title" => new AccountSort("a.title", "@AfterText", false),
        "title desc" => new AccountSort("a.title", "@AfterText", true),
        _ => throw new MmoValidationException("sorting", "Mmo:UnknownSorting", ("Sorting", sorting), ("Known", "score, lastSeenTime, title")),
    };
}
