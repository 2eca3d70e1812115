namespace Mmo.Cdp.Matching;

/// <summary>What a field says of a person. It alone decides how the field is normalised, compared and blocked on; never the data set.</summary>
internal enum FieldKind
{
    GivenName,
    Surname,

    /// <summary>Split into surname and given name; it has no comparison of its own.</summary>
    FullName,
    BirthDate,
    Email,
    Phone,
    StreetNumber,

    /// <summary>A street, a building, a whole address line without town.</summary>
    Address,

    /// <summary>A suburb, town or city.</summary>
    Place,
    Postcode,

    /// <summary>A province or state.</summary>
    Region,

    /// <summary>A number that the state gives to one person only.</summary>
    NationalId,

    /// <summary>A number under which one system knows one person only.</summary>
    UserId,

    /// <summary>Any other number: a contract, a licence plate.</summary>
    Number,

    /// <summary>Anything else that people may have in common.</summary>
    Text,
}
