using System.Globalization;
using System.Text;
using Mmo.Cdp.People;
using Mmo.Data;

namespace Mmo.Cdp.Identity;

/// <summary>Makes identifiers of what sources send; null for a value that names nobody.</summary>
internal static class Identifiers
{
    private static readonly HashSet<string> Blocked = new(StringComparer.OrdinalIgnoreCase)
    {
        "null", "(null)", "undefined", "anonymous", "unknown", "none", "nil", "nan", "n/a", "true", "false", "guest", "-1", "[object object]",
    };

    public static Identifier? UserId(string? value) => Plain(IdentifierKind.UserId, value);

    public static Identifier? AnonymousId(string? value) => Plain(IdentifierKind.AnonymousId, value);

    public static Identifier? Email(string? value) =>
        EmailAddress.Normalize(value) is { } address ? new Identifier(IdentifierKind.Email, address) : null;

    public static Identifier? Phone(string? value, string callingCode) =>
        PhoneNumber.Normalize(value, callingCode) is { } number ? new Identifier(IdentifierKind.Phone, number) : null;

    /// <summary>An entry of <c>context.externalIds</c>: a type of ours by any of its names, else one of the customer's own.</summary>
    public static Identifier? External(string? type, string? value, string callingCode)
    {
        var key = type?.Trim().ToLowerInvariant() ?? "";
        return IdentifierTypes.Find(key) switch
        {
            IdentifierKind.Email => Email(value),
            IdentifierKind.Phone => Phone(value, callingCode),
            { } kind => Plain(kind, value),
            null when key == "" => null,
            null => Plain(IdentifierKind.Other, value) is { } other && key.Length + other.Value.Length < Identifier.MaxLength
                ? other with { Value = $"{key}:{other.Value}" }
                : null,
        };
    }

    private static Identifier? Plain(IdentifierKind kind, string? value)
    {
        var text = value?.Trim() ?? "";
        if (text.Length is 0 or > Identifier.MaxLength || NamesNobody(Ascii.IsValid(text) ? text : Plainly(text)))
        {
            return null;
        }

        return (Ascii.IsValid(text) ? text : UnicodeText.Normalize(text, NormalizationForm.FormC)) is { } normal ? new Identifier(kind, normal) : null;
    }

    private static bool NamesNobody(string text) => !text.AsSpan().ContainsAnyExcept('0', '-') || Blocked.Contains(text);

    // As it is read: full width is the same, and what has no width is not there. The identifier itself stays as it came.
    private static string Plainly(string text) => string.Concat(
        (UnicodeText.Normalize(text, NormalizationForm.FormKC) ?? text).Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control))).Trim();
}
