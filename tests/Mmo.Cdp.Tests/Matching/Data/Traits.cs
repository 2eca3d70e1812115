using Mmo.Cdp.Matching;

namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>Made-up records as what sources say of people.</summary>
internal static class Traits
{
    // Not the traits that are identifiers: families share them, and events would join people before anybody compares them.
    private static readonly Dictionary<FieldKind, string> Names = new()
    {
        [FieldKind.GivenName] = "firstName", [FieldKind.Surname] = "lastName", [FieldKind.FullName] = "name", [FieldKind.BirthDate] = "birthday",
        [FieldKind.Email] = "secondEmail", [FieldKind.Phone] = "telephone", [FieldKind.StreetNumber] = "streetNumber", [FieldKind.Address] = "address",
        [FieldKind.Place] = "city", [FieldKind.Postcode] = "postcode", [FieldKind.Region] = "province",
    };

    /// <summary>The values that there are, by trait.</summary>
    public static Dictionary<string, string> Of(FieldSchema schema, MatchRecord record) =>
        schema.Fields.Select((f, i) => (Trait: Names[f.Kind], Value: record.Values[i])).Where(t => t.Value is not null).ToDictionary(t => t.Trait, t => t.Value!);
}
