using System.Text;

namespace Mmo.AspNetCore.Controllers;

internal static class KebabCase
{
    /// <summary><c>LiveCode</c> → <c>live-code</c>, <c>SMSTemplate</c> → <c>sms-template</c>, <c>Top10</c> → <c>top10</c>.</summary>
    public static string From(string name)
    {
        var kebab = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }
}
