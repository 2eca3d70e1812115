using Mmo.Cdp.People;

namespace Mmo.Cdp.Identity;

/// <summary>An identifier in its normalised form.</summary>
internal readonly record struct Identifier(IdentifierKind Kind, string Value)
{
    public const int MaxLength = 256;

    /// <summary>True when it says who the person is, not only which device or browser it was.</summary>
    public bool IsOfKnownPerson => Kind is not (IdentifierKind.AnonymousId or IdentifierKind.DeviceId or IdentifierKind.Other);
}
