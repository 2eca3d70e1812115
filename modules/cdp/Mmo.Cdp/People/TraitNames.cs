using System.Collections.Frozen;

namespace Mmo.Cdp.People;

/// <summary>The attributes that the platform itself uses, and what sources call them. Whatever the name, it is one attribute.</summary>
internal static class TraitNames
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Phone = "phone";
    public const string City = "city";
    public const string Gender = "gender";
    public const string Birthday = "birthday";
    public const string TimeZone = "timeZone";
    public const string Locale = "locale";

    /// <summary>门店: code or name of an organisation unit; it gives the profile its unit. The one of these without a typed column.</summary>
    public const string Store = "store";

    private static readonly FrozenDictionary<string, string> ByAlias = new (string Key, string[] Aliases)[]
    {
        (Name, ["name", "姓名", "fullname", "full_name", "$name"]),
        (Email, ["email", "邮箱", "电子邮箱", "mail", "$email"]),
        (Phone, ["phone", "手机", "手机号", "mobile", "电话", "$mobile", "$phone"]),
        (City, ["city", "城市", "$city"]),
        (Gender, ["gender", "性别", "sex", "$gender"]),
        (Birthday, ["birthday", "生日", "birthdate", "birth_date", "dateofbirth", "date_of_birth", "$birthday"]),
        (TimeZone, ["timezone", "time_zone", "时区"]),
        (Locale, ["locale", "language", "语言"]),
        (Store, ["store", "门店", "storecode", "store_code", "门店编码"]),
    }.SelectMany(n => n.Aliases.Select(alias => (alias, n.Key))).ToFrozenDictionary(p => p.alias, p => p.Key);

    /// <summary>The profile has a typed column for it.</summary>
    public static bool HasColumn(string attribute) => attribute is Name or Email or Phone or City or Gender or Birthday or TimeZone or Locale;

    /// <summary>The attribute of ours that a source means by this name, or null.</summary>
    public static string? Find(string name) => ByAlias.GetValueOrDefault(name.ToLowerInvariant());
}
