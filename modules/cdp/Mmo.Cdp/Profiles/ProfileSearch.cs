using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;
using Mmo.Data;

namespace Mmo.Cdp.Profiles;

/// <summary>What somebody types into the search field, as a condition that an index answers.</summary>
internal static partial class ProfileSearch
{
    /// <summary>
    /// Who has exactly this as an identifier of whatever type. An array that is made before the scan, because an index can only be asked for values.
    /// </summary>
    private const string HasIdentifier =
        """
        p.profile_id = any(array(
          select m.profile_id
          from unnest(@IdentifierKinds, @IdentifierValues) as u (kind, value)
          cross join lateral (select part_no from cdp.identifier where kind = u.kind and value = u.value offset 0) i
          cross join lateral (select profile_id from cdp.part where part_no = i.part_no offset 0) m))
        """;

    /// <summary>Who is shown under this number (P11797), or has become one with who was. An array for the same reason.</summary>
    private const string IsNumbered = "p.profile_id = any(array(select profile_id from cdp.part where part_no = @PartNo))";

    /// <summary>The condition, with its parameters in <paramref name="parameters"/>; null without a filter.</summary>
    public static string? Condition(string? filter, TenantRules rules, Dapper.DynamicParameters parameters)
    {
        var text = filter?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        var identifiers = IdentifiersOf(text, rules);
        parameters.Add("IdentifierKinds", identifiers.Select(i => (short)i.Kind).ToArray());
        parameters.Add("IdentifierValues", identifiers.Select(i => i.Value).ToArray());
        var condition = ByWhatIsKnown(text, parameters);
        if (PartNo(text) is not { } number)
        {
            return condition;
        }

        parameters.Add("PartNo", number);
        return $"({condition} or {IsNumbered})";
    }

    private static string ByWhatIsKnown(string text, Dapper.DynamicParameters parameters)
    {
        var digits = NoDigit().Replace(text, "");
        if (digits.Length >= 4 && Phone().IsMatch(text))
        {
            // Backwards, so that the last four digits are a prefix.
            parameters.Add("Phone", LikePattern.Escape(new string([.. digits.Reverse()])) + "%");
            return $"(p.phone_reversed is not null and p.phone_reversed like @Phone or {HasIdentifier})";
        }

        parameters.Add("Name", LikePattern.Escape(text) + "%");
        if (Latin().IsMatch(text))
        {
            parameters.Add("Email", LikePattern.Escape(text.ToLowerInvariant()) + "%");
            return $"(p.email is not null and p.email like @Email or p.name is not null and p.name like @Name or {HasIdentifier})";
        }

        return $"(p.name is not null and p.name like @Name or {HasIdentifier})";
    }

    // As a source that sent this text for some type would have named the person; of a type without a rule with the type in front (crm_id:4711).
    private static Identifier[] IdentifiersOf(string text, TenantRules rules)
    {
        var types = IdentifierTypes.BuiltIn.Select(t => t.Key).Concat(rules.Identifiers.Rules.Select(r => r.Type));
        var named = text.Split(':', 2) is [var type, var value] ? Identifiers.External(type, value, rules.CallingCode) : null;
        return [.. types.Select(key => Identifiers.External(key, text, rules.CallingCode)).Append(named).OfType<Identifier>().Distinct()];
    }

    // Full-width letters and digits come from Chinese keyboards.
    private static long? PartNo(string text) =>
        UnicodeText.Normalize(text, NormalizationForm.FormKC) is { } plain && Numbered().Match(plain) is { Success: true } match
        && long.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigit();

    [GeneratedRegex(@"^\+?[\d\s-]+$")]
    private static partial Regex Phone();

    [GeneratedRegex("^[Pp]([0-9]+)$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[\x21-\x7e]+$")]
    private static partial Regex Latin();
}
