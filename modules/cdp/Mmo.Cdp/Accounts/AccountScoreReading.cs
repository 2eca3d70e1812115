using Mmo.ErrorHandling;

namespace Mmo.Cdp.Accounts;

/// <summary>Reads rules that somebody sends, or says what is wrong with them.</summary>
internal static class AccountScoreReading
{
    private const int DefaultDays = 30;
    private const int DefaultMost = 10;
    private const int MaxValueLength = 200;

    public static AccountScoreRuleDto[] Read(IReadOnlyList<AccountScoreRuleDto> rules) => [.. rules.Select((rule, n) => Read(rule, $"rules[{n}]"))];

    private static AccountScoreRuleDto Read(AccountScoreRuleDto rule, string path)
    {
        var (name, key) = (rule.Event?.Trim(), rule.Attribute?.Trim());
        if (string.IsNullOrEmpty(name) == string.IsNullOrEmpty(key))
        {
            throw new MmoValidationException(path, "AccountScore:EventOrAttribute");
        }

        if (rule.Points == 0)
        {
            throw new MmoValidationException($"{path}.points", "AccountScore:NoPoints");
        }

        if (!string.IsNullOrEmpty(name))
        {
            return new AccountScoreRuleDto { Event = name, Days = rule.Days ?? DefaultDays, Most = rule.Most ?? DefaultMost, Points = rule.Points };
        }

        var values = (rule.Values ?? []).Select(v => v?.Trim() ?? "").Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return values.Length > 0 && values.All(v => v.Length is > 0 and <= MaxValueLength)
            ? new AccountScoreRuleDto { Attribute = key, Values = values, Points = rule.Points }
            : throw new MmoValidationException($"{path}.values", "AccountScore:ValuesMissing");
    }
}
