using System.Text.Json;

namespace Mmo.Cdp.Accounts;

/// <summary>Reads a group call: names unified, what is too long or too much left out. The event keeps it all.</summary>
internal static class AccountTraits
{
    public const string Name = "name";
    public const string Industry = "industry";

    /// <summary>The attributes that one call may bring.</summary>
    public const int MaxAttributes = 100;

    public const int MaxIdLength = 200;

    private const int MaxKeyLength = 64;
    private const int MaxValueLength = 2048;

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = Name, ["名称"] = Name, ["企业名称"] = Name, ["公司名称"] = Name, ["company"] = Name, ["companyName"] = Name, ["company_name"] = Name,
        ["industry"] = Industry, ["行业"] = Industry,
        ["website"] = "website", ["官网"] = "website", ["网址"] = "website",
        ["employees"] = "employees", ["员工数"] = "employees", ["人数"] = "employees",
    };

    /// <summary>The word, or null for a call that names no account.</summary>
    public static AccountWord? Read(GroupEventRow row)
    {
        using var document = JsonDocument.Parse(row.Properties);
        var id = document.RootElement.TryGetProperty("groupId", out var given) && given.ValueKind is JsonValueKind.String or JsonValueKind.Number ? given.ToString().Trim() : "";
        if (id.Length is 0 or > MaxIdLength)
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        if (!row.IsFromBrowser)
        {
            foreach (var trait in document.RootElement.EnumerateObject().Where(t => t.Name != "groupId"))
            {
                var key = trait.Name.Trim();
                if (key.Length is > 0 and <= MaxKeyLength && trait.Value.GetRawText() is { Length: <= MaxValueLength } json && values.Count < MaxAttributes && json != "\"\"")
                {
                    values[Aliases.GetValueOrDefault(key, key)] = json;
                }
            }
        }

        return new AccountWord(id, row.PartNo, row.SourceNo, row.ObservedAt, values, !row.IsFromBrowser);
    }
}
