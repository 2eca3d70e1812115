using System.Text.RegularExpressions;

namespace Mmo.Cdp.Imports;

/// <summary>
/// Cells that go through a spreadsheet and come back. An apostrophe in front keeps what it would calculate (a formula) or write in another way
/// (a leading zero, a long number) as it is; it is taken off again when the file comes back.
/// </summary>
internal static partial class SpreadsheetText
{
    private const char Mark = '\'';

    /// <summary>With the mark where a spreadsheet would not leave the text as it is. What begins with the mark gets a second one, so that one can always be taken off.</summary>
    public static string Guard(string text) =>
        text.Length > 0 && (text[0] == Mark || "=+-@＝＋－＠\t\r\n".Contains(text[0], StringComparison.Ordinal) || Rewritten().IsMatch(text)) ? $"{Mark}{text}" : text;

    /// <summary>As it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string text) => text.Length > 1 && text[0] == Mark ? text[1..] : text;

    // 013800138000, 110101199003071234, 1E5, 3-4 and 3/4 (a date of this year), 2025-01 (a month), 10:00:30 behind a day (the seconds go).
    [GeneratedRegex(@"^(0[0-9]+|[0-9.]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/][0-9]{1,2}|[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]{1,2}|.*[0-9] [0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?)$")]
    private static partial Regex Rewritten();
}
