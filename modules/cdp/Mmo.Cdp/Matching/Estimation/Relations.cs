using static Mmo.Cdp.Matching.FieldKind;

namespace Mmo.Cdp.Matching.Estimation;

/// <summary>
/// How often a relation has a field in common. Where it has, values agree as one person's do (m), else as two strangers' do (u), so
/// <c>P(level | relation) = s·m + (1 − s)·u</c>: all relations share the estimated m and u, and none needs a fit of its own.
/// </summary>
internal static class Relations
{
    public const int Count = 6;

    public static bool IsSamePerson(Relation relation) => relation <= Relation.SamePersonMoved;

    public static double Share(Relation relation, FieldKind kind) => relation switch
    {
        Relation.SamePerson => 1,
        Relation.SamePersonMoved => kind switch { StreetNumber or Address => 0, Postcode => 0.1, Place => 0.4, Region => 0.7, _ => 1 },

        // One birth in some sixty is a twin's, so of two siblings three in a hundred are twins; few families give a name twice.
        Relation.Family => kind switch { Surname => 0.8, GivenName => 0.02, BirthDate => 0.03, Email => 0.05, Phone => 0.4, Number or Text => 0.2, NationalId or UserId => 0, _ => 0.9 },
        Relation.SameAddress => kind switch { Surname or GivenName or BirthDate or NationalId or UserId => 0, Email => 0.03, Phone => 0.4, Number or Text => 0.1, _ => 0.9 },
        Relation.SameTown => kind switch { Place => 0.9, Postcode => 0.7, Region => 0.95, Address => 0.02, _ => 0 },
        _ => 0,
    };
}
