using System.Globalization;

namespace Mmo.Data;

/// <summary>Personal data shown so that a colleague recognises it and a stranger learns nothing: 陈**, 138****2040, c***@example.com.</summary>
public static class Masked
{
    /// <summary>The first character as people see it, which may be several in UTF-16; null for no name.</summary>
    public static string? Name(string? name) =>
        string.IsNullOrWhiteSpace(name) ? null : StringInfo.GetNextTextElement(name.Trim()) + "**";

    /// <summary>Both ends of the national number; nothing of a short one; null for no number.</summary>
    public static string? Phone(string? phone)
    {
        if (string.IsNullOrWhiteSpace(phone))
        {
            return null;
        }

        var national = phone.StartsWith("+86", StringComparison.Ordinal) ? phone[3..] : phone;
        return national.Length < 8 ? "****" : $"{national[..3]}****{national[^4..]}";
    }

    /// <summary>The first letter and the domain; null for no address.</summary>
    public static string? Email(string? email)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            return null;
        }

        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at <= 0 ? "***" : $"{email[0]}***{email[at..]}";
    }
}
