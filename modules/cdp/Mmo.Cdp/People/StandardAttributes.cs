using System.Collections.Frozen;

namespace Mmo.Cdp.People;

/// <summary>The attributes that every tenant has. Whatever a source calls them, they are one attribute, and most have a typed column.</summary>
internal static class StandardAttributes
{
    public const string Name = "name";
    public const string Email = "email";
    public const string Phone = "phone";
    public const string City = "city";
    public const string Gender = "gender";
    public const string Birthday = "birthday";
    public const string TimeZone = "time_zone";
    public const string Locale = "locale";

    /// <summary>门店: a code or name of an organisation unit; it gives the profile its unit.</summary>
    public const string Store = "store";

    public static readonly IReadOnlyList<StandardAttribute> All =
    [
        new(Name, "姓名", "Name", "text", Name, true, "姓名", "fullname", "full_name"),
        new(Email, "邮箱", "E-mail", "text", Email, true, "邮箱", "电子邮箱", "mail"),
        new(Phone, "手机", "Phone", "text", Phone, true, "手机", "手机号", "mobile", "电话"),
        new(City, "城市", "City", "text", City, false, "城市"),
        new(Gender, "性别", "Gender", "text", Gender, false, "性别", "sex"),
        new(Birthday, "生日", "Birthday", "date", Birthday, true, "生日", "birthdate", "birth_date", "dateofbirth", "date_of_birth"),
        new(TimeZone, "时区", "Time zone", "text", TimeZone, false, "timezone", "时区"),
        new(Locale, "语言", "Language", "text", Locale, false, "language", "语言"),
        new(Store, "门店", "Store", "text", null, false, "门店", "storecode", "store_code", "门店编码"),
    ];

    private static readonly FrozenDictionary<string, StandardAttribute> ByName =
        All.SelectMany(a => a.Aliases.Append(a.Key).Select(alias => (alias, a))).ToFrozenDictionary(p => p.alias, p => p.a);

    /// <summary>The standard attribute that a source means by this name, or null.</summary>
    public static StandardAttribute? Find(string name) => ByName.GetValueOrDefault(name.ToLowerInvariant());
}
