using System.Text.RegularExpressions;

namespace Mmo.Cdp.Profiles;

/// <summary>What somebody types into the search field, as a condition that an index answers.</summary>
internal static partial class ProfileSearch
{
    /// <summary>The condition, with its parameters in <paramref name="parameters"/>; null without a filter.</summary>
    public static string? Condition(string? filter, Dapper.DynamicParameters parameters)
    {
        var text = filter?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var digits = NoDigit().Replace(text, "");
        if (digits.Length >= 4 && Phone().IsMatch(text))
        {
            // Backwards, so that the last four digits are a prefix.
            parameters.Add("Phone", Escape(new string([.. digits.Reverse()])) + "%");
            return "p.phone_reversed is not null and p.phone_reversed like @Phone";
        }

        parameters.Add("Name", Escape(text) + "%");
        if (Latin().IsMatch(text))
        {
            parameters.Add("Email", Escape(text.ToLowerInvariant()) + "%");
            return "(p.email is not null and p.email like @Email or p.name is not null and p.name like @Name)";
        }

        return "p.name is not null and p.name like @Name";
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigit();

    [GeneratedRegex(@"^\+?[\d\s-]+$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[\x21-\x7e]+$")]
    private static partial Regex Latin();
}
