using System.Collections.Frozen;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Matching;

namespace Mmo.Cdp.MatchRuns;

/// <summary>What the names of attributes suggest to compare people by, for a tenant that has not said.</summary>
internal static class MatchFields
{
    public const int Most = 30;

    private static readonly FrozenDictionary<string, FieldKind> ByName = new (FieldKind Kind, string[] Names)[]
    {
        (FieldKind.FullName, ["name"]),
        (FieldKind.GivenName, ["firstname", "givenname", "forename", "名"]),
        (FieldKind.Surname, ["lastname", "surname", "familyname", "姓"]),
        (FieldKind.BirthDate, ["birthday", "dob"]),
        (FieldKind.Email, ["email", "email2", "secondemail", "备用邮箱"]),
        (FieldKind.Phone, ["phone", "phone2", "telephone", "secondphone", "备用手机", "固定电话"]),
        (FieldKind.StreetNumber, ["streetnumber", "housenumber", "门牌号"]),
        (FieldKind.Address, ["address", "address1", "address2", "street", "地址", "详细地址", "收货地址"]),
        (FieldKind.Place, ["city", "town", "suburb", "district", "区", "区县"]),
        (FieldKind.Postcode, ["postcode", "postalcode", "zip", "zipcode", "邮编"]),
        (FieldKind.Region, ["province", "state", "省", "省份"]),
        (FieldKind.NationalId, ["idcard", "idnumber", "nationalid", "socsecid", "ssn", "passport", "身份证", "身份证号", "护照号"]),
    }.SelectMany(k => k.Names.Select(name => (name, k.Kind))).ToFrozenDictionary(n => n.name, n => n.Kind);

    public static IReadOnlyList<MatchField> SuggestFor(AttributeCatalog catalog) =>
        [.. catalog.All.Select(a => (a.Key, Kind: KindOf(a.Key))).Where(a => a.Kind is not null).Take(Most).Select(a => new MatchField(a.Key, a.Kind!.Value))];

    public static FieldSchema SchemaOf(IEnumerable<MatchField> fields) => new([.. fields.Select(f => new Field(f.Attribute, f.Kind))]);

    private static FieldKind? KindOf(string key) =>
        ByName.TryGetValue(string.Concat(key.Where(char.IsLetterOrDigit)).ToLowerInvariant(), out var kind) ? kind : null;
}
