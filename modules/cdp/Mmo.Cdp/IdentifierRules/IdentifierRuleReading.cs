using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Reads rules that somebody sends, or says what is wrong with them.</summary>
internal static class IdentifierRuleReading
{
    private const int MaxBlockedLength = 200;
    private const int MinPattern = 3;

    /// <param name="input">The rules.</param>
    /// <param name="callingCode">The company's country: numbers of phones are kept in their one form, and blocked in it.</param>
    public static IdentifierRuleSet Read(IReadOnlyList<IdentifierRuleInput> input, string callingCode)
    {
        var rules = new List<IdentifierRule>();
        for (var i = 0; i < input.Count; i++)
        {
            var item = input[i];
            if (rules.Exists(r => r.Type == item.Type))
            {
                throw new MmoValidationException($"rules[{i}].type", "IdentifierRules:TypeTwice", ("Type", item.Type));
            }

            if (item.Type == IdentifierTypes.UserId && item.MaxPerPerson != 1)
            {
                throw new MmoValidationException($"rules[{i}].maxPerPerson", "IdentifierRules:OneUserId");
            }

            rules.Add(new IdentifierRule(item.Type, item.MaxPerPerson, [.. item.Blocked.Select((value, n) => Kept(item.Type, Blocked(value, $"rules[{i}].blocked[{n}]"), callingCode)).Distinct()]));
        }

        var missing = IdentifierTypes.BuiltIn.Select(t => t.Key).FirstOrDefault(key => !rules.Exists(r => r.Type == key));
        return missing is null
            ? new IdentifierRuleSet(rules)
            : throw new MmoValidationException("rules", "IdentifierRules:TypeMissing", ("Type", missing));
    }

    // 13800000000 and 138* as people write them, of which the database has only +86138…
    private static string Kept(string type, string value, string callingCode) => IdentifierTypes.KindOf(type).Kind switch
    {
        IdentifierKind.Phone when !value.Contains('*', StringComparison.Ordinal) => PhoneNumber.Normalize(value, callingCode) ?? value,
        IdentifierKind.Phone when char.IsAsciiDigit(value[0]) => $"+{callingCode}{value}",
        _ => value,
    };

    // A pattern that fits nearly everything would make nobody known.
    private static string Blocked(string value, string path)
    {
        var text = value.Trim();
        if (text.Length is 0 or > MaxBlockedLength || text.Trim('*').Contains('*', StringComparison.Ordinal))
        {
            throw new MmoValidationException(path, "IdentifierRules:BadBlocked", ("Value", value.Length > 60 ? $"{value[..60]}…" : value), ("Max", MaxBlockedLength));
        }

        return text.Contains('*', StringComparison.Ordinal) && text.Trim('*').Length < MinPattern
            ? throw new MmoValidationException(path, "IdentifierRules:PatternTooShort", ("Value", value), ("Min", MinPattern))
            : text;
    }
}
