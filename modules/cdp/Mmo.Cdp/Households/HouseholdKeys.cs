using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mmo.Cdp.Matching.Normalization;

namespace Mmo.Cdp.Households;

/// <summary>What two people must have alike to be found as one household, as a hash: spelling, spaces and signs do not matter.</summary>
internal static class HouseholdKeys
{
    private const int MinAddressLength = 6;
    private const int MaxLength = 400;
    private const int HashLength = 16;

    /// <summary>The hash; null for a value that says nothing: a street without a number, somebody's "无".</summary>
    /// <param name="tie">What the value is.</param>
    /// <param name="value">The value.</param>
    /// <param name="city">The person's city: a street has the same name in many.</param>
    public static byte[]? Of(HouseholdTie tie, JsonElement value, string? city)
    {
        var text = value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
        var folded = text.Length is > 0 and <= MaxLength ? TextNormalizer.Fold(text) : "";
        var key = folded.Length == 0 || TextNormalizer.IsPlaceholder(folded) ? null : tie switch
        {
            HouseholdTie.Address => Address(TextNormalizer.Code(folded), city),
            HouseholdTie.Phone => PhoneDigits.Of(folded),
            _ => folded,
        };
        return key is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(key))[..HashLength];
    }

    // 上海市浦东新区…, with or without the city in front.
    private static string? Address(string code, string? city)
    {
        var town = city is null ? "" : TextNormalizer.Code(TextNormalizer.Fold(city));
        town = town.EndsWith('市') ? town[..^1] : town;
        var rest = town.Length > 0 && code.StartsWith(town, StringComparison.Ordinal) ? code[town.Length..].TrimStart('市') : code;
        return rest.Length >= MinAddressLength && rest.Any(char.IsDigit) ? $"{town}|{rest}" : null;
    }
}
