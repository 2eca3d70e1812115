namespace Mmo.Cdp.Matching;

/// <summary>What a field says of a person. It alone decides how the field is normalised, compared and blocked on; never the data set.</summary>
public enum FieldKind
{
    /// <summary>The name that a family gives.</summary>
    GivenName,

    /// <summary>The name of a family.</summary>
    Surname,

    /// <summary>Split into surname and given name; it has no comparison of its own.</summary>
    FullName,

    /// <summary>A date of birth.</summary>
    BirthDate,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A house number.</summary>
    StreetNumber,

    /// <summary>A street, a building, a whole address line without town.</summary>
    Address,

    /// <summary>A suburb, town or city.</summary>
    Place,

    /// <summary>A postcode.</summary>
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
