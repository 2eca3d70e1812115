using Mmo.Cdp.People;

namespace Mmo.Cdp.Profiles;

/// <summary>Shows personal data so that a colleague recognises it and a stranger learns nothing: 陈**, 138****2040, c***@example.com.</summary>
internal static class Masking
{
    public static string? Name(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return name;
        }

        // The first character as people see it, which may be several in UTF-16.
        var first = System.Globalization.StringInfo.GetNextTextElement(name);
        return first + "**";
    }

    public static string? Phone(string? phone)
    {
        if (string.IsNullOrEmpty(phone))
        {
            return phone;
        }

        var national = phone.StartsWith("+86", StringComparison.Ordinal) ? phone[3..] : phone;
        return national.Length < 8 ? "****" : $"{national[..3]}****{national[^4..]}";
    }

    public static string? Email(string? email)
    {
        if (string.IsNullOrEmpty(email))
        {
            return email;
        }

        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at <= 0 ? "***" : $"{email[0]}***{email[at..]}";
    }

    public static string Identifier(IdentifierKind kind, string value) => kind switch
    {
        IdentifierKind.Email => Email(value)!,
        IdentifierKind.Phone => Phone(value)!,
        _ => value.Length <= 8 ? $"{value[..Math.Min(2, value.Length)]}***" : $"{value[..4]}…{value[^4..]}",
    };

    /// <summary>A value of a personal attribute.</summary>
    public static string Value(string key, string value) => key switch
    {
        "email" => Email(value)!,
        "phone" => Phone(value)!,
        _ => Name(value)!,
    };
}
