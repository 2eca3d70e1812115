namespace Mmo.Cdp.People;

/// <summary>What kind of identifier it is; the lower number ranks higher.</summary>
public enum IdentifierKind
{
    /// <summary>The id of a signed-in user in the customer's own system.</summary>
    UserId = 1,

    /// <summary>A membership number.</summary>
    MemberNumber = 2,

    /// <summary>An e-mail address.</summary>
    Email = 3,

    /// <summary>A phone number, E.164.</summary>
    Phone = 4,

    /// <summary>The random id of a browser or app.</summary>
    AnonymousId = 5,

    /// <summary>Anything else.</summary>
    Other = 9,
}
