using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Matching.Comparisons;

/// <summary>
/// The one rule set: levels for each kind of field and rough expectations, which the data overrule as soon as there are some dozens of
/// matches. They come from what is known of such fields anywhere (a birthday is one of some 25,000), from no data set.
/// </summary>
internal static class ComparisonRules
{
    private static readonly ComparisonRule GivenName = new(
        0.5,
        new(Exact, 0.785, 0.005), new(SameSimplified, 0.01, 0.0002), new(SoundsAlikeWithTones, 0.01, 0.0005), new(SoundsAlike, 0.005, 0.001),
        new(Near, 0.07, 0.004), new(SoundsNear, 0.01, 0.003), new(ShortForm, 0.03, 0.01), new(Similar, 0.03, 0.02), new(Different, 0.05, 0.95));

    private static readonly ComparisonRule Surname = new(
        0.5,
        new(Exact, 0.80, 0.003), new(SameSimplified, 0.01, 0.0002), new(SoundsAlikeWithTones, 0.005, 0.001), new(SoundsAlike, 0.005, 0.002),
        new(Near, 0.07, 0.002), new(SoundsNear, 0.01, 0.005), new(ShortForm, 0.02, 0.003), new(Similar, 0.02, 0.015), new(Different, 0.06, 0.97));

    private static readonly ComparisonRule BirthDate = new(
        1,
        new(Exact, 0.83, 0.00005), new(Transposed, 0.01, 0.00005), new(PartlySame, 0.03, 0.004), new(Near, 0.06, 0.001), new(Related, 0.02, 0.03),
        new(Different, 0.05, 0.96));

    private static readonly ComparisonRule Email = new(
        0.05,
        new(Exact, 0.70, 0.000001), new(PartlySame, 0.05, 0.00002), new(Near, 0.05, 0.000001), new(Similar, 0.03, 0.0005), new(Related, 0.02, 0.05),
        new(Different, 0.15, 0.95));

    private static readonly ComparisonRule Phone = new(
        0.05,
        new(Exact, 0.72, 0.000002), new(PartlySame, 0.03, 0.000002), new(Near, 0.05, 0.00002), new(Different, 0.20, 1));

    private static readonly ComparisonRule StreetNumber = new(0.5, new(Exact, 0.80, 0.01), new(Near, 0.06, 0.08), new(Different, 0.14, 0.91));

    private static readonly ComparisonRule Address = new(
        0.5, new(Exact, 0.72, 0.0005), new(Near, 0.10, 0.0005), new(ShortForm, 0.04, 0.001), new(Similar, 0.04, 0.02), new(Different, 0.10, 0.98));

    private static readonly ComparisonRule Place = new(
        0.3, new(Exact, 0.78, 0.01), new(Near, 0.09, 0.002), new(ShortForm, 0.02, 0.005), new(Similar, 0.03, 0.02), new(Different, 0.08, 0.96));

    private static readonly ComparisonRule Postcode = new(0.5, new(Exact, 0.82, 0.001), new(Near, 0.08, 0.01), new(Different, 0.10, 0.99));

    private static readonly ComparisonRule Region = new(0.5, new(Exact, 0.90, 0.2), new(Near, 0.04, 0.01), new(Different, 0.06, 0.79));

    private static readonly ComparisonRule NationalId = new(
        0.05, new(Exact, 0.88, 0.0000001), new(Near, 0.07, 0.00001), new(Similar, 0.02, 0.0003), new(Different, 0.03, 1));

    private static readonly ComparisonRule UserId = new(0.05, new(Exact, 0.98, 0.0000001), new(Different, 0.02, 1));

    private static readonly ComparisonRule Number = new(0.3, new(Exact, 0.80, 0.005), new(Near, 0.06, 0.02), new(Different, 0.14, 0.97));

    private static readonly ComparisonRule Text = new(
        0.3, new(Exact, 0.72, 0.02), new(Near, 0.08, 0.01), new(ShortForm, 0.03, 0.01), new(Similar, 0.04, 0.03), new(Different, 0.13, 0.93));

    public static ComparisonRule For(FieldKind kind) => kind switch
    {
        FieldKind.GivenName => GivenName,
        FieldKind.Surname => Surname,
        FieldKind.BirthDate => BirthDate,
        FieldKind.Email => Email,
        FieldKind.Phone => Phone,
        FieldKind.StreetNumber => StreetNumber,
        FieldKind.Address => Address,
        FieldKind.Place => Place,
        FieldKind.Postcode => Postcode,
        FieldKind.Region => Region,
        FieldKind.NationalId => NationalId,
        FieldKind.UserId => UserId,
        FieldKind.Number => Number,
        FieldKind.Text => Text,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A full name is compared as surname and given name."),
    };
}
