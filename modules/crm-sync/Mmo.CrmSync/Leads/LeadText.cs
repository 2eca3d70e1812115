namespace Mmo.CrmSync.Leads;

/// <summary>Texts as a lead keeps them. A journey fills them from templates, so what is too long is cut and stops nobody.</summary>
internal static class LeadText
{
    private const int MaxTitle = 200;
    private const int MaxReason = 500;
    private const int MaxReasons = 20;

    public static string Title(string title) => Cut(title, MaxTitle);

    public static string[] Reasons(IReadOnlyList<string> reasons) =>
        [.. reasons.Where(r => !string.IsNullOrWhiteSpace(r)).Take(MaxReasons).Select(r => Cut(r, MaxReason))];

    // By runes, so that no half of a pair is left; a null character cannot be stored.
    private static string Cut(string text, int length)
    {
        var clean = text.Replace("\0", "", StringComparison.Ordinal).Trim();
        return clean.Length <= length ? clean : string.Concat(clean.EnumerateRunes().Take(length - 1).Select(r => r.ToString())) + "…";
    }
}
