namespace Mmo.Cdp.Identity;

/// <summary>What an identifier is; the lower number ranks higher. The numbers stand in <c>cdp.identifier.kind</c>.</summary>
internal enum IdentifierKind : short
{
    UserId = 1,
    MemberNumber = 2,
    Email = 3,
    Phone = 4,
    AnonymousId = 5,
    Other = 9,
}
