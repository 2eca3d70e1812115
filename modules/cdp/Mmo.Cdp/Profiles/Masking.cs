using Mmo.Cdp.People;
using Mmo.Data;

namespace Mmo.Cdp.Profiles;

/// <summary>Masks what a profile shows by its kind.</summary>
internal static class Masking
{
    public static string Identifier(IdentifierKind kind, string value) => kind switch
    {
        IdentifierKind.Email => Masked.Email(value) ?? "***",
        IdentifierKind.Phone => Masked.Phone(value) ?? "****",
        _ => value.Length <= 8 ? $"{value[..Math.Min(2, value.Length)]}***" : $"{value[..4]}…{value[^4..]}",
    };

    /// <summary>A value of a personal attribute.</summary>
    public static string Value(string key, string value) => key switch
    {
        "email" => Masked.Email(value) ?? "***",
        "phone" => Masked.Phone(value) ?? "****",
        _ => Masked.Name(value) ?? "**",
    };
}
